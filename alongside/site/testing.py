"""The settings of the tests: the real ones in a folder of their own, with quicker passwords."""

import os
from tempfile import TemporaryDirectory

_folder = TemporaryDirectory(prefix="alongside-tests-")
os.environ["ALONGSIDE_DATA"] = _folder.name

from alongside.site.settings import *  # noqa: E402, F403
from alongside.site.settings import CACHES, DATA, DATABASES, STATIC_ROOT, STORAGES  # noqa: E402

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

STATIC_ROOT.mkdir(exist_ok=True)
# Names without a digest, so that no test waits for the files to be collected.
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}

_database = DATABASES["default"]
# A pool would outlive the database each test process makes and drops.
_database["OPTIONS"].pop("pool", None)
if "sqlite" in _database["ENGINE"]:
    # In a file, not in memory, so that a live server's threads see what the test wrote.
    _database["TEST"] = {"NAME": str(DATA / "tests.sqlite3")}
    _database["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"

# Test processes share one Redis: each gets a numbered database to itself.
if CACHES["default"]["LOCATION"].startswith(("redis", "unix")):
    _worker = os.environ.get("PYTEST_XDIST_WORKER", "").removeprefix("gw") or "0"
    CACHES["default"]["LOCATION"] += f"?db={_worker}"
