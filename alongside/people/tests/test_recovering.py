import re

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.test import Client

from alongside.people import recovery_codes
from alongside.people.models import Person

NEW = "another quiet place"


@pytest.fixture
def codes(client, nora) -> list[str]:
    client.post("/you/recovery-codes/")
    page = client.get("/you/recovery-codes/shown/").content.decode()
    return re.findall(r"<code>([\d ]+)</code>", page)


def recover(name, code, by=None):
    by = by or Client()
    return by, by.post("/recover/", {"name": name, "code": code})


def test_ten_codes_are_offered_and_shown_until_they_are_kept(client, codes):
    assert len(codes) == len(set(codes)) == 10
    assert all(re.fullmatch(r"\d{4} \d{4} \d{4}", code) for code in codes)
    assert codes[0] in client.get("/you/recovery-codes/shown/").content.decode()
    assert client.post("/you/recovery-codes/shown/").url == "/you/words/"
    assert client.get("/you/recovery-codes/shown/").url == "/you/recovery-codes/"
    assert "10 codes left" in client.get("/you/recovery-codes/").content.decode()


def test_a_code_lets_its_owner_choose_a_new_password_and_signs_them_in(nora, codes, sign_in):
    by, answer = recover("Nora", codes[3])
    assert answer.url == "/recover/password/"
    assert by.post("/recover/password/", {"password": NEW}).url == "/"
    assert by.session["_auth_user_id"] == str(nora.pk)
    assert sign_in("nora", NEW)[1].status_code == 302
    assert sign_in("nora")[1].status_code == 200


@pytest.mark.parametrize(
    "written", [lambda c: c, lambda c: c.replace(" ", ""), lambda c: f" {c}- "]
)
def test_a_code_may_be_typed_with_gaps_or_without(codes, written):
    assert recover("nora", written(codes[0]))[1].status_code == 302


def test_a_code_opens_once_and_leaves_the_others(nora, codes):
    recover("nora", codes[0])
    assert recover("nora", codes[0])[1].status_code == 200
    assert recover("nora", codes[1])[1].status_code == 302
    assert recovery_codes.left(nora) == 8


def test_the_answer_is_the_same_whether_or_not_the_name_exists(codes):
    def answer(name):
        page = recover(name, "0000 0000 0000")[1].content.decode()
        return re.sub(r'value="[^"]*"', "", page)

    assert answer("nora") == answer("nobody at all")


def test_a_refused_password_does_not_cost_the_code(codes):
    by, _ = recover("nora", codes[0])
    assert "too short" in by.post("/recover/password/", {"password": "short"}).content.decode()
    assert by.post("/recover/password/", {"password": NEW}).url == "/"


def test_whoever_was_signed_in_elsewhere_is_signed_out_by_a_new_password(client, codes):
    by, _ = recover("nora", codes[0])
    by.post("/recover/password/", {"password": NEW})
    assert client.get("/you/").status_code == 302
    assert by.get("/you/").status_code == 200


def test_the_session_is_another_after_the_code_and_another_after_the_password(codes):
    by = Client()
    by.get("/sign/in/")
    seen = [by.session.session_key]
    recover("nora", codes[0], by)
    seen.append(by.session.session_key)
    by.post("/recover/password/", {"password": NEW})
    seen.append(by.session.session_key)
    assert len(set(seen)) == 3


def test_the_way_in_closes_again_after_a_while(codes):
    by, _ = recover("nora", codes[0])
    with time_machine.travel("2099-01-01"):
        assert by.post("/recover/password/", {"password": NEW}).url == "/recover/"


def test_nobody_gets_to_the_new_password_without_a_code(client, db):
    assert client.get("/recover/password/").url == "/recover/"


def test_new_codes_end_the_old_ones(client, codes):
    client.post("/you/recovery-codes/")
    assert recover("nora", codes[0])[1].status_code == 200


def test_guessing_is_slowed_for_each_name_and_the_owner_is_told_when_to_return(codes):
    for _ in range(5):
        recover("nora", "1111 1111 1111")
    page = recover("nora", codes[0])[1].content.decode()
    assert "You can try again in ten minutes" in page


def test_someone_with_the_database_alone_cannot_read_the_codes(codes):
    kept = str(Authenticator.objects.get().data)
    assert not any(code.replace(" ", "") in kept for code in codes)
    seed = Authenticator.objects.get().data["seed"]
    assert not re.fullmatch(r"[0-9a-f]+", seed)


def test_someone_closed_out_by_the_host_does_not_come_in_by_a_code(nora, codes):
    Person.objects.filter(pk=nora.pk).update(is_active=False)
    assert recover("nora", codes[0])[1].status_code == 200
