"""Three long texts as people paste them: from a telephone, a word processor, a mail."""

WREN = (
    "We called her Wren 🐦 and my sister‑in‑law, نور الهدى, lit a candle 🕯️ for her in Haifa.",
    "“It’s quiet,” the midwife said — she didn’t hurry, and she didn’t say “at least”.",
    "שמה בעברית הוא גדרון; my grandmother wrote it on the card: גדרון קטנה שלי ❤️‍🩹.",
    "20 weeks… 3 days. £4.50 for the car park; 180 g; a 3 × 4 cm print; 50 % of nothing.",
    "He’s 6′2″ & he <cried> in the lift (I had never seen that) — naïve, café, Zoë, Ångström.",
    "I don’t need advice; I’d like people to know her name: “Wren”, ‘Wren’, «Wren», „Wren“.",
)
A_PARAGRAPH = " ".join(WREN)
PARAGRAPHS = [f"{number}\u00a0· {A_PARAGRAPH}" for number in range(1, 43)]

#: A telephone ends a paragraph with one empty line, and puts emoji with joiners in between.
FROM_A_PHONE = "\n\n".join(PARAGRAPHS) + "\n\n👩🏽‍🤝‍👨🏻 👨‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿"
#: A word processor brings tabs, non-breaking spaces, soft hyphens and its own line ends.
FROM_A_WORD_PROCESSOR = "\r\n\r\n".join("\t" + words for words in PARAGRAPHS).replace(
    "midwife", "mid\u00adwife"
)
#: A mail breaks lines by itself and quotes whom it answers.
FROM_A_MAIL = "\n\n".join(
    ["On Tue, 3 Mar 2026 at 03:12, نور الهدى wrote:", "> How are you, today?"]
    + ["\n".join(WREN) for _ in PARAGRAPHS]
    + ["-- \nAda\nSent from my phone"]
)
EACH = {
    "a phone": FROM_A_PHONE,
    "a word processor": FROM_A_WORD_PROCESSOR,
    "a mail": FROM_A_MAIL,
}
