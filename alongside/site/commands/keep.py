"""Keep the server and the task worker running together, and end them together.

Runs as a small process of its own, without Django. Signals are blocked and waited for, so that
none arrives in the middle of something: a child is never started and then forgotten.
"""

import os
import shlex
import signal
import sys
import time
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from alongside.site.commands.child import Child
from alongside.site.reading import number

TO_END = {signal.SIGTERM, signal.SIGINT, signal.SIGHUP}
WATCHED = TO_END | {signal.SIGCHLD}
SECONDS_TO_ANSWER = 60


def main(listen: str, port: str, *more: str) -> int:
    signal.pthread_sigmask(signal.SIG_BLOCK, WATCHED)
    server, worker = Child("server", server_command(listen, port)), Child("task worker", WORKER)
    try:
        server.start()
        if not answers(server, listen, port):
            return 0 if server.is_running else 1
        worker.start()
        welcome(port, hostless="hostless" in more)
        return keep(server, worker)
    finally:
        Child.end_all(server, worker)


def server_command(listen: str, port: str) -> list[str]:
    workers = number("ALONGSIDE_WORKERS", max(1, (os.cpu_count() or 1) // 2), least=1)
    threads = number("ALONGSIDE_THREADS", 4, least=1)
    return [
        *(sys.executable, "-m", "granian", "alongside.site.wsgi:application"),
        *("--interface", "wsgi", "--http", "1", "--no-ws", "--host", listen, "--port", port),
        *("--workers", str(workers), "--blocking-threads", str(threads)),
        *("--respawn-failed-workers", "--workers-kill-timeout", "5", "--log-level", "warning"),
    ]


WORKER = [
    *(sys.executable, "-m", "alongside", "manage", "db_worker"),
    *("--queue-name", "*", "--no-startup-delay", "--verbosity", "0"),
]


def answers(server: Child, listen: str, port: str) -> bool:
    """True once a page comes; False when the server ended or somebody asked us to."""
    until = time.monotonic() + SECONDS_TO_ANSWER
    while time.monotonic() < until:
        if page_comes(listen, port):
            return True
        came = signal.sigtimedwait(WATCHED, 0.05)
        if came and came.si_signo in TO_END:
            return False
        if not server.is_running:
            break
    say("alongside: the server did not start. What it said stands above.")
    return False


def page_comes(listen: str, port: str) -> bool:
    near = "127.0.0.1" if listen == "0.0.0.0" else listen  # noqa: S104
    asked = Request(f"http://{near}:{port}/healthz", headers={"Host": "localhost"})
    try:
        with urlopen(asked, timeout=10):  # noqa: S310
            return True
    except HTTPError as error:
        return error.code < 500
    except (URLError, OSError):
        return False


def welcome(port: str, *, hostless: bool) -> None:
    say(f"Alongside is open at http://localhost:{port}")
    if hostless:
        command = [str(Path(sys.executable).with_name("alongside")), "host", "add"]
        data = str(Path(os.environ.get("ALONGSIDE_DATA", "data")).resolve())
        say("It has no host yet. Sign up there, then, in another terminal, with your name:")
        say(f"    {shlex.join([*command, '--data', data])} NAME")


def keep(*children: Child) -> int:
    """Start again what ended by itself, until somebody ends it all or starting again is no use."""
    while signal.sigwait(WATCHED) == signal.SIGCHLD:
        for child in children:
            if child.is_running:
                continue
            if child.ended_at_once:
                say(f"alongside: the {child.name} ends as soon as it starts; stopping.")
                return 1
            say(f"alongside: the {child.name} ended by itself; starting it again.")
            child.start()
    return 0


def say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
