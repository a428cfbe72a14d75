from django.utils.translation import gettext_lazy as _

# “ZZ” is kept free for places without a code, and names any other.
COUNTRIES = [
    ("", _("Not said")),
    ("AU", _("Australia")),
    ("CA", _("Canada")),
    ("FR", _("France")),
    ("DE", _("Germany")),
    ("IN", _("India")),
    ("IE", _("Ireland")),
    ("NZ", _("New Zealand")),
    ("ZA", _("South Africa")),
    ("ES", _("Spain")),
    ("GB", _("United Kingdom")),
    ("US", _("United States")),
    ("ZZ", _("Another country")),
]
