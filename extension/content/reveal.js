// In: a Range. Out: the page scrolled so far that its words can be read, the boxes that scroll within the page included.
"use strict";
globalThis.whence ??= {};
globalThis.whence.reveal ??= (() => {
  const ROOM = 0.15; // of the height, at either end: what may lie under a bar that stays where it is
  const THIRD = 1 / 3;
  const SCROLLS = /auto|scroll|overlay/;

  /** Scroll as little as needed, at once: what moves by itself is no help to find one's place. */
  function reveal(range) {
    if (!range.getClientRects().length) return; // folded away by the page: there is no place to show
    const start = range.startContainer.parentElement;
    for (let element = start; element && element !== document.body; element = element.parentElement) {
      if (
        element.scrollHeight > element.clientHeight &&
        element !== document.scrollingElement &&
        SCROLLS.test(getComputedStyle(element).overflowY)
      ) {
        bring(range, element, element.getBoundingClientRect().top, element.clientHeight, 0);
      }
    }
    bring(range, document.scrollingElement ?? document.documentElement, 0, innerHeight, ROOM);
  }

  function bring(range, scroller, top, height, room) {
    const box = range.getBoundingClientRect();
    const from = box.top - top;
    if (from >= height * room && from + box.height <= height * (1 - room)) return;
    scroller.scrollBy({ top: from - height * THIRD, behavior: "instant" });
  }

  return reveal;
})();
