// Nothing in; a `browser` with storage, permissions and badge as far as the background needs them out.
export function fakeBrowser({ granted = true, stored = {} } = {}) {
  const area = (kept) => ({
    get: async (asked) => (typeof asked === "string" ? (asked in kept ? { [asked]: kept[asked] } : {}) : { ...asked, ...kept }),
    set: async (all) => void Object.assign(kept, all),
    remove: async (key) => void delete kept[key],
  });
  const badge = {};
  const note = (name) => async (said) => void (badge[name] = said);
  return {
    badge,
    storage: { local: area({ ...stored }), session: area({}) },
    permissions: { contains: async () => granted },
    i18n: { getMessage: (key) => key },
    action: { setBadgeText: note("text"), setBadgeBackgroundColor: note("colour"), setTitle: note("title") },
  };
}
