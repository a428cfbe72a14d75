"""An answer can be taken away by the one who got it, and taken back by the one who gave it."""

from alongside.responses.models import Reply, SavedWords
from alongside.responses.tests.words import ABUSE, KIND


def shown(client, path):
    return client.get(path).content.decode()


def remove(client, reply, **more):
    return client.post(f"/replies/{reply.public_id}/removal/", more)


def test_what_she_takes_away_is_gone_for_everyone_its_writer_too(as_, ada, cy, eve, told, reply_by):
    reply = reply_by(eve, told)
    as_(ada).post("/letterbox/opening/")
    remove(as_(ada), reply)
    page = f"/stories/{told.public_id}/"
    for person in (ada, cy, eve):
        for at in (page, "/letterbox/", "/you/kept-words/"):
            assert KIND not in shown(as_(person), at)


def test_she_can_bring_it_back_and_nobody_else_can(as_, ada, cy, eve, told, reply_by):
    reply = reply_by(eve, told)
    remove(as_(ada), reply)
    for other in (cy, eve):
        remove(as_(other), reply, _method="delete")
        assert KIND not in shown(as_(eve), f"/stories/{told.public_id}/")
    remove(as_(ada), reply, _method="delete")
    assert KIND in shown(as_(eve), f"/stories/{told.public_id}/")


def test_readers_and_writers_cannot_take_an_answer_from_her(as_, cy, eve, told, reply_by):
    reply = reply_by(eve, told)
    for other in (cy, eve):
        assert remove(as_(other), reply).status_code == 404
    assert Reply.objects.delivered().exists()


def test_she_cannot_find_what_was_held_by_taking_it_away(as_, ada, eve, told, says):
    says(eve, told, ABUSE)
    assert remove(as_(ada), Reply.objects.get()).status_code == 404


def test_a_writer_takes_back_what_was_sent_or_held_and_keeps_the_words(as_, eve, told, says):
    for words in (KIND, ABUSE):
        says(eve, told, words)
        reply = Reply.objects.get()
        as_(eve).post(f"/replies/{reply.public_id}/taking-back/")
        assert not Reply.objects.exists()
        assert SavedWords.objects.filter(person=eve, words=words).exists()


def test_nobody_takes_back_the_words_of_another(as_, ada, cy, eve, told, reply_by):
    reply = reply_by(eve, told)
    for other in (ada, cy):
        assert as_(other).post(f"/replies/{reply.public_id}/taking-back/").status_code == 404
    assert Reply.objects.exists()
    assert not SavedWords.objects.exists()
