"""Open the place: prepare, then keep the server and the task worker running."""

import errno
import os
import socket
import sys

from alongside.site.commands import prepare
from alongside.site.reading import text


def open_the_place(*, port: int, demo: bool) -> None:
    listen = text("ALONGSIDE_LISTEN", "127.0.0.1")
    stop_unless_free(listen, port)
    os.environ.setdefault("ALONGSIDE_ADDRESS", f"http://localhost:{port}")
    prepare.prepare(demo=demo)
    become_the_keeper(listen, port, hostless=not prepare.has_a_host())


def stop_unless_free(listen: str, port: int) -> None:
    """The server itself would quietly share a port with another of its kind."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((listen, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise SystemExit(
                    f"alongside: port {port} is in use already, perhaps by another Alongside.\n"
                    f"Choose another: make run PORT={port + 1}"
                ) from error
            raise SystemExit(f"alongside: cannot listen on {listen}:{port}: {error}") from error


def become_the_keeper(listen: str, port: int, *, hostless: bool) -> None:
    """Preparing loaded all of Django; what stays beside the server need not hold it in memory."""
    keeper = [sys.executable, "-m", "alongside.site.commands.keep", listen, str(port)]
    sys.stdout.flush()
    os.execv(sys.executable, [*keeper, *(["hostless"] if hostless else [])])  # noqa: S606
