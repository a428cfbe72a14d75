"""House lints: what a review said twice. Each says what to write instead.

A line that must differ says why, beside itself: `# house: the reason` (`{# house: … #}` in a
template), and is left alone.
"""

from lints import doors, markup, text, tree, words

RULES = [*doors.RULES, *words.RULES, *markup.RULES, *text.RULES, *tree.RULES]
