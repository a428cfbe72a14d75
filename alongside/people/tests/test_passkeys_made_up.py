"""What no browser would send."""

import json

import pytest

from alongside.people import passkeys

EMPTY = "e30"  # {} in base64
OUTER = {"id": "YQ", "rawId": "YQ", "type": "public-key"}
MADE_UP = [
    "",
    "x",
    "[]",
    "{}",
    "null",
    '{"response": 1}',
    json.dumps({**OUTER, "id": "a", "rawId": "a", "response": {}}),
    json.dumps({**OUTER, "response": {"clientDataJSON": EMPTY, "attestationObject": EMPTY}}),
    json.dumps(
        {
            **OUTER,
            "response": {
                "clientDataJSON": EMPTY,
                "authenticatorData": "A" * 50,
                "signature": "YQ",
                "userHandle": "MQ",
            },
        }
    ),
]


@pytest.mark.parametrize("made_up", MADE_UP)
def test_a_made_up_passkey_neither_signs_in_nor_is_kept(client, nora, made_up):
    client.get("/you/passkeys/new/")
    page = client.post("/you/passkeys/new/", {"name": "x", "credential": made_up})
    assert page.status_code == 200
    assert not passkeys.of(nora).exists()
    client.post("/sign/out/")
    client.get("/sign/in/passkey/", headers={"accept": "application/json"})
    assert client.post("/sign/in/passkey/", {"credential": made_up}).url == "/sign/in/"
    assert "_auth_user_id" not in client.session


def test_sending_the_form_before_there_is_a_passkey_is_answered_kindly(client, nora):
    page = client.post("/you/passkeys/new/", {"name": "x", "credential": ""}).content.decode()
    assert "Please press the button once more" in page
    assert "Hidden field" not in page
