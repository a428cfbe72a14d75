"""All settings of a running place. What a host may set is read here and told in docs/running.md."""

from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from alongside.site.databases import database_from
from alongside.site.reading import Unreadable, flag, number, text
from alongside.site.secret import secret_kept_in

BASE = Path(__file__).resolve().parents[1]

# What a host may set.
DATA = Path(text("ALONGSIDE_DATA", "data")).resolve()
ADDRESS = text("ALONGSIDE_ADDRESS", "http://localhost:8000").rstrip("/")
LANGUAGE_CODE = text("ALONGSIDE_LANGUAGE", "en")
TIME_ZONE = text("ALONGSIDE_TIME_ZONE", "UTC")
PROXIES = number("ALONGSIDE_PROXIES", 0)
STYLE_PAGE = flag("ALONGSIDE_STYLE_PAGE", False)
CACHE = text("ALONGSIDE_CACHE", "")
MAIL_HOST = text("ALONGSIDE_MAIL_HOST", "")

DATA.mkdir(parents=True, exist_ok=True)
SECRET_KEY = secret_kept_in(DATA / "secret")
DEBUG = False

_origin = urlsplit(ADDRESS)
if _origin.scheme not in {"http", "https"} or not _origin.hostname:
    raise Unreadable("ALONGSIDE_ADDRESS", f"“{ADDRESS}” is not an http or https address")
SEALED_LINE = _origin.scheme == "https"
ALLOWED_HOSTS = [_origin.hostname, *text("ALONGSIDE_OTHER_HOSTS", "").split()]
if _origin.hostname == "localhost":
    ALLOWED_HOSTS += ["127.0.0.1", "[::1]"]
CSRF_TRUSTED_ORIGINS = [ADDRESS]

INSTALLED_APPS = [
    "alongside.page",
    "alongside.place",
    "alongside.people",
    "alongside.care",
    "alongside.circles",
    "alongside.stories",
    "alongside.responses",
    "alongside.stewards",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.forms",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "alongside.page.middleware.Strict",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "alongside.people.middleware.Admission",
    "alongside.circles.middleware.Looking",
    "alongside.page.middleware.WithoutNulls",
]

ROOT_URLCONF = "alongside.site.urls"
WSGI_APPLICATION = "alongside.site.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "alongside.place.context.place",
                "alongside.people.context.mail_goes_out",
                "alongside.responses.context.quiet_note",
            ],
            "builtins": ["django.templatetags.i18n", "alongside.page.templatetags.page"],
        },
    }
]
FORM_RENDERER = "alongside.page.forms.Renderer"

DATABASES = {
    "default": database_from(text("ALONGSIDE_DATABASE", f"sqlite:///{DATA}/place.sqlite3"))
}
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": CACHE}
    if CACHE
    else {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"}
}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Photos lie in a folder of their own and are only ever handed out by a view that asked the rule.
MEDIA_ROOT = DATA / "photos"
STATIC_URL = "/static/"
STATIC_ROOT = Path(text("ALONGSIDE_STATIC", str(DATA / "static")))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_TEMP_DIR = None

# People and signing in.
AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "home"
# How many machines of the host's own stand in front: limits count who is before the first of them.
ALLAUTH_TRUSTED_PROXY_COUNT = PROXIES
ACCOUNT_ADAPTER = "alongside.people.adapters.Accounts"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "optional"
ACCOUNT_PRESERVE_USERNAME_CASING = False
ACCOUNT_USERNAME_MIN_LENGTH = 2
ACCOUNT_PREVENT_ENUMERATION = "strict"
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_USER_MODEL_USERNAME_FIELD = "username"
ACCOUNT_USER_MODEL_EMAIL_FIELD = "email"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
ACCOUNT_RATE_LIMITS = {
    "signup": "10/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "10/m/ip,3/10m/key",
    "recover": "10/m/ip,5/10m/key",
}
ACCOUNT_FORMS = {
    "signup": "alongside.people.forms.joining.Joining",
    "login": "alongside.people.forms.signing_in.SigningIn",
    "reauthenticate": "alongside.people.forms.signing_in.SigningInAgain",
    "change_password": "alongside.people.forms.passwords.ChangingPassword",
    "reset_password": "alongside.people.forms.passwords.AskingForALink",
    "reset_password_from_key": "alongside.people.forms.passwords.FollowingALink",
    "add_email": "alongside.people.forms.passwords.AddingEmail",
}
MFA_ADAPTER = "alongside.people.adapters.Passkeys"
MFA_SUPPORTED_TYPES = ["webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RECOVERY_CODE_DIGITS = 12
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SEALED_LINE

SESSION_COOKIE_NAME = "__Host-session" if SEALED_LINE else "session"
SESSION_COOKIE_SECURE = SEALED_LINE
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 14 * 24 * 3600
CSRF_COOKIE_NAME = "__Host-csrf" if SEALED_LINE else "csrf"
CSRF_COOKIE_SECURE = SEALED_LINE
CSRF_FAILURE_VIEW = "alongside.page.kept.words_kept"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
LANGUAGE_COOKIE_NAME = "language"

# What browsers are told. Nothing inline, nothing from anywhere else.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if SEALED_LINE else 0
SECURE_SSL_REDIRECT = False
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SEALED_LINE else None
SILENCED_SYSTEM_CHECKS = [
    "security.W002",  # The policy's frame-ancestors says the same, and can say it for one page.
    "security.W005",  # Other names under this one may not be the host's to promise for.
    "security.W008",  # Whoever ends TLS sends people on to https; we never hear the plain request.
    "security.W021",  # A preload list is hard to leave: not ours to choose.
]

# Mail: nowhere until a server is named; people.mail then keeps the pages from promising any.
# Never to the terminal: a log would hold addresses, and links that open accounts.
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if MAIL_HOST
    else "django.core.mail.backends.dummy.EmailBackend"
)
EMAIL_HOST = MAIL_HOST or "localhost"
EMAIL_PORT = number("ALONGSIDE_MAIL_PORT", 587)
EMAIL_HOST_USER = text("ALONGSIDE_MAIL_USER", "")
EMAIL_HOST_PASSWORD = text("ALONGSIDE_MAIL_PASSWORD", "")
EMAIL_USE_TLS = flag("ALONGSIDE_MAIL_TLS", True)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = text("ALONGSIDE_MAIL_FROM", f"noreply@{_origin.hostname}")

USE_TZ = True
LANGUAGES: list[tuple[str, object]] = [("en", _("English"))]
LOCALE_PATHS = [BASE / "locale"]
# Two made-up languages by which the tests see that no words were forgotten: bin/pseudo makes them.
if _made_up := text("ALONGSIDE_LOCALES", ""):
    LOCALE_PATHS.insert(0, Path(_made_up))
    LANGUAGES += [("en-xa", "Åççéñţş"), ("ar-xb", "From right to left")]
FORMAT_MODULE_PATH = "alongside.site.formats"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"terminal": {"class": "logging.StreamHandler", "formatter": "line"}},
    "formatters": {"line": {"()": "alongside.site.logging.Line"}},
    "root": {"handlers": ["terminal"], "level": text("ALONGSIDE_LOG_LEVEL", "WARNING")},
    "loggers": {
        "django": {"handlers": ["terminal"], "level": "WARNING", "propagate": False},
        # Every page that is not there would leave a line.
        "django.request": {"handlers": ["terminal"], "level": "ERROR", "propagate": False},
        # Whoever knocks under a wrong name would leave one as well.
        "django.security.DisallowedHost": {"handlers": [], "level": "ERROR", "propagate": False},
        # A failed statement would print its values: words of a story among them.
        "django.db.backends": {"level": "CRITICAL", "handlers": [], "propagate": False},
    },
}
