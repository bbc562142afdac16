"""The language of a text, when the page's tag says so, says nothing, or lies."""

import pytest

from whence.article.language import language_of

SAMPLES = {
    "en": "The harbour was closed on Monday because of the storm, and the boats that had been on their way to the island were sent back to the mainland.",
    "de": "Der Hafen war am Montag wegen des Sturms geschlossen, und die Boote, die auf dem Weg zu der Insel waren, wurden an das Festland zurückgeschickt.",
    "fr": "Le port était fermé lundi à cause de la tempête, et les bateaux qui étaient en route pour l’île ont été renvoyés vers le continent par les autorités.",
    "es": "El puerto estaba cerrado el lunes a causa de la tormenta, y los barcos que iban de camino a la isla fueron devueltos al continente por las autoridades.",
    "it": "Il porto era chiuso lunedì a causa della tempesta, e le barche che erano in viaggio per l’isola sono state rimandate sulla terraferma dalle autorità.",
    "pt": "O porto estava fechado na segunda-feira por causa da tempestade, e os barcos que iam a caminho da ilha foram mandados de volta para o continente.",
    "nl": "De haven was maandag gesloten vanwege de storm, en de boten die op weg waren naar het eiland werden door de overheid teruggestuurd naar het vasteland.",
    "ru": "Гавань была закрыта в понедельник из-за шторма, и лодки, которые шли на остров, были отправлены обратно на материк, как это было и в прошлом году.",
    "uk": "Гавань була закрита в понеділок через шторм, і човни, що йшли на острів, було відправлено назад на материк, як це було і минулого року у травні.",
    "pl": "Port był zamknięty w poniedziałek z powodu sztormu, a łodzie, które były w drodze na wyspę, zostały odesłane na ląd, jak to było w zeszłym roku.",
    "ro": "Portul a fost închis luni din cauza furtunii, iar bărcile care erau pe drum spre insulă au fost trimise înapoi pe continent, după cum spun autoritățile.",
    "tr": "Liman pazartesi günü fırtına nedeniyle kapalı kaldı ve adaya giden tekneler, daha önce olduğu gibi, bu kez de geri gönderildi; çok sayıda yolcu için bir otel ayrıldı.",
    "ja": "嵐のため、港は月曜日に閉鎖された。島へ向かっていた船は本土に戻された。",
    "zh": "由于风暴，港口星期一关闭，前往岛屿的船只被送回大陆，有关部门说星期四以前不会重新开放。",
    "ar": "أغلق الميناء يوم الاثنين بسبب العاصفة وأعيدت القوارب التي كانت في طريقها إلى الجزيرة",
    "fa": "بندر روز دوشنبه به دلیل توفان بسته شد و قایق‌هایی که به جزیره می‌رفتند بازگردانده شدند؛ پنجشنبه گشوده می‌شود",
    "el": "Το λιμάνι ήταν κλειστό τη Δευτέρα λόγω της καταιγίδας και τα πλοία γύρισαν πίσω στην ακτή.",
    "ko": "폭풍 때문에 항구는 월요일에 문을 닫았고 섬으로 가던 배들은 육지로 돌려보내졌다고 당국이 밝혔다.",
    "hi": "तूफान के कारण बंदरगाह सोमवार को बंद रहा और द्वीप की ओर जा रही नावों को वापस भेज दिया गया।",
}


@pytest.mark.parametrize("language", SAMPLES)
@pytest.mark.parametrize("tag", ["", "en-US", "de"])
def test_the_text_wins_where_the_tag_clearly_lies(language, tag):
    found = language_of(SAMPLES[language] + "\n\n" + SAMPLES[language], tag)
    assert found.split("-")[0] == language


@pytest.mark.parametrize(("tag", "language"), [("pt-BR", "pt"), ("zh-Hant-TW", "zh"), ("en-GB", "en"), ("uk-UA", "uk")])
def test_a_true_tag_keeps_its_region(tag, language):
    assert language_of(SAMPLES[language] * 2, tag) == tag


@pytest.mark.parametrize(
    ("text", "tag", "language"),
    [
        ("Der Hafen ist zu.", "en", "en"),  # too short to prove anything
        ("", "", "en"),
        ("42 : 17", "fi", "fi"),
        ("गोदी सोमवारी बंद होती आणि बोटी परत पाठवण्यात आल्या.", "mr", "mr"),  # Marathi and Hindi share their letters
        (SAMPLES["pl"] + " " + "“The harbour will be open for all of us on Thursday,” he said. " * 2, "pl", "pl"),
    ],
    ids=["short", "nothing", "figures", "letters of two languages", "a quotation"],
)
def test_without_proof_the_tag_stands(text, tag, language):
    assert language_of(text, tag) == language
