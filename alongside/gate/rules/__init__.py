"""The hand-written rules, one file a kind."""

from alongside.gate.rule import Rule
from alongside.gate.rules import (
    advice,
    blame,
    faith,
    hostile,
    minimising,
    pressure,
    promotion,
    prying,
    replacing,
    self_centring,
)

RULES: tuple[Rule, ...] = (
    *hostile.RULES,
    *blame.RULES,
    *minimising.RULES,
    *replacing.RULES,
    *advice.RULES,
    *self_centring.RULES,
    *faith.RULES,
    *prying.RULES,
    *promotion.RULES,
    *pressure.RULES,
)
