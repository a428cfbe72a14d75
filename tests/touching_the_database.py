"""A pytest plugin: keep only the tests that touch a database, for their second run on another."""

import pytest

FIXTURES = {"db", "transactional_db", "live_server"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = [item for item in items if not touches(item)]
    items[:] = [item for item in items if touches(item)]
    config.hook.pytest_deselected(items=left_out)


def touches(item: pytest.Item) -> bool:
    asked_for = FIXTURES.intersection(getattr(item, "fixturenames", ()))
    return bool(asked_for or item.get_closest_marker("django_db"))
