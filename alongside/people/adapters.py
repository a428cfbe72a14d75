"""How allauth behaves here."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter


class Accounts(DefaultAccountAdapter):
    pass


class Passkeys(DefaultMFAAdapter):
    pass
