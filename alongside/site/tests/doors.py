"""Every address of the place, and what each person finds there.

Four tables: pages that are the same for all (stranger, anyone signed in), pages about one story
of ada's (stranger, other, reader, writer of an answer, author), pages about a thing of one
person's own (stranger, other, owner), and pages of those who look after the place (anyone else,
steward, host). A door says in that order what a GET finds, and a POST.

`sign-in` and `again` send a person to sign in, or to sign in once more; `elsewhere` is any other
redirect. `403` is the one refusal there is: words sent by someone who was signed out, handed back.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Door:
    get: str
    post: str
    # Left out where a form that says `_method=delete` finds what any other finds.
    delete: str = ""
    # Where the address is a pattern that cannot be filled in by its names alone.
    at: tuple[str, ...] = ()
    owner: str = "ada"


OPEN = Door("200 200", "405 405")
FORM = Door("200 200", "200 200")
SIGNED_IN = Door("sign-in 200", "sign-in 405")
OWN_FORM = Door("sign-in 200", "sign-in 200")
OWN_WORDS = Door("sign-in 200", "403 200")
# Every field may stay empty, so that a form with nothing in it is kept.
ALL_OPTIONAL = Door("sign-in 200", "403 elsewhere")
ASKED_AGAIN = Door("sign-in again", "sign-in again")

#: stranger, anyone signed in
FOR_ALL = {
    "": FORM,
    "search/": FORM,
    "-/style": Door("404 404", "405 405"),
    "exit/": Door("elsewhere elsewhere", "405 405"),
    "-/today/": OPEN,
    "-/colours.css": OPEN,
    "leaving/": OPEN,
    "healthz": OPEN,
    "readyz": OPEN,
    "help/": OPEN,
    "rules/": OPEN,
    "sign/up/": Door("200 elsewhere", "200 elsewhere"),
    "sign/in/": Door("200 elsewhere", "200 elsewhere"),
    "sign/in/passkey/": Door("sign-in elsewhere", "sign-in elsewhere"),
    "sign/in/closed/": OPEN,
    "sign/out/": Door("elsewhere 200", "elsewhere elsewhere"),
    "sign/again/": OWN_FORM,
    "sign/again/passkey/": ASKED_AGAIN,
    "sign/link/": FORM,
    "sign/link/sent/": OPEN,
    "sign/link/done/": OPEN,
    r"^sign/link/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$": Door(
        "200 200", "200 200", at=("/sign/link/1-abc-def/",)
    ),
    r"^sign/e-mail/(?P<key>[-:\w]+)/$": Door("200 200", "404 404", at=("/sign/e-mail/abc/",)),
    "recover/": Door("200 elsewhere", "200 elsewhere"),
    "recover/password/": Door("elsewhere elsewhere", "elsewhere elsewhere"),
    "waiting/": Door("sign-in elsewhere", "sign-in elsewhere"),
    "you/": OWN_FORM,
    "you/name/": ALL_OPTIONAL,
    "you/words/": ALL_OPTIONAL,
    "you/losses/": OWN_WORDS,
    "you/losses/new/": ALL_OPTIONAL,
    "you/letterbox-note/": OWN_FORM,
    "you/password/": OWN_FORM,
    "you/e-mail/": ASKED_AGAIN,
    "you/recovery-codes/": ASKED_AGAIN,
    "you/recovery-codes/shown/": ASKED_AGAIN,
    "you/passkeys/": ASKED_AGAIN,
    "you/passkeys/new/": ASKED_AGAIN,
    "you/mutes/": Door("sign-in 200", "sign-in elsewhere"),
    "you/kept-words/": SIGNED_IN,
    "circles/": OWN_FORM,
    "blocks/": SIGNED_IN,
    "letterbox/": SIGNED_IN,
    "letterbox/opening/": Door("sign-in 405", "sign-in elsewhere"),
    "write/": OWN_WORDS,
    "write/draft/": Door("405 405", "403 200"),
    "mine/": SIGNED_IN,
    # Where an address is asked for by whoever was told it, and nobody else can guess one.
    "invitations/<str:token>/": Door("200 200", "200 elsewhere"),
}

HERS = Door("sign-in 404 404 404 200", "sign-in 404 404 404 200")
HER_WORDS = Door("sign-in 404 404 404 200", "403 404 404 404 200")

#: stranger, other, reader, writer, author
OF_A_STORY = {
    "stories/<str:story_id>/": Door("404 404 200 200 200", "405 405 405 405 405"),
    r"^photos/(?P<photo_id>[\w-]{16})/(?P<size>full|small)\.webp$": Door(
        "404 404 200 200 200",
        "405 405 405 405 405",
        at=("/photos/{photo_id}/small.webp", "/photos/{photo_id}/full.webp"),
    ),
    "stories/<str:story_id>/candle/": Door(
        "sign-in 405 405 405 405",
        "sign-in 404 elsewhere elsewhere elsewhere",
        "sign-in 404 elsewhere elsewhere elsewhere",
    ),
    "stories/<str:story_id>/replies/": Door("405 405 405 405 405", "403 404 200 200 200"),
    "stories/<str:story_id>/as/": Door("sign-in 404 404 404 200", "sign-in 405 405 405 405"),
    "stories/<str:story_id>/rule/": HERS,
    "stories/<str:story_id>/words/": HER_WORDS,
    "stories/<str:story_id>/photos/": HERS,
    "stories/<str:story_id>/telling/": HERS,
    "stories/<str:story_id>/openings/": Door(
        "sign-in 404 404 404 200", "sign-in 404 404 404 elsewhere"
    ),
    "stories/<str:story_id>/withdrawal/": Door(
        "sign-in 404 404 404 200", "sign-in 404 404 404 elsewhere"
    ),
    "stories/<str:story_id>/ending/": Door(
        "sign-in 404 404 404 200", "sign-in 404 404 404 elsewhere"
    ),
    "photos/<str:photo_id>/": Door("sign-in 404 404 404 200", "403 404 404 404 elsewhere"),
    "photos/<str:photo_id>/removal/": Door(
        "sign-in 404 404 404 200", "sign-in 404 404 404 elsewhere"
    ),
    "replies/<str:reply_id>/removal/": Door(
        "sign-in 405 405 405 405",
        "sign-in 404 404 404 200",
        "sign-in elsewhere elsewhere elsewhere elsewhere",
    ),
    "candles/<str:candle_id>/removal/": Door(
        "sign-in 405 405 405 405", "sign-in 404 404 404 elsewhere"
    ),
}

BLOCKING = r"^blocks/of/(?P<kind>reply|candle|story)/(?P<thing_id>[\w-]{16})/$"
BLOCKING_OF = {
    # The writer of an answer cannot block herself, nor the author of a story.
    "/blocks/of/reply/{reply_id}/": "sign-in 404 200 404 200",
    # A candle is known to its author alone.
    "/blocks/of/candle/{candle_id}/": "sign-in 404 404 404 200",
    "/blocks/of/story/{story_id}/": "sign-in 404 200 200 404",
    # What the gate held has not reached anyone.
    "/blocks/of/reply/{held_id}/": "sign-in 404 404 404 404",
}
HELD_REMOVAL = Door(
    "sign-in 405 405 405 405",
    "sign-in 404 404 404 404",
    "sign-in elsewhere elsewhere elsewhere elsewhere",
    at=("/replies/{held_id}/removal/",),
)

#: stranger, other, owner
OWN_THING = Door("sign-in 404 200", "sign-in 404 200")
TAKING_BACK = Door("sign-in 405 405", "sign-in 404 elsewhere", owner="cy")
OF_ONE_PERSON = {
    "circles/<str:circle_id>/": OWN_THING,
    "circles/<str:circle_id>/invitations/": Door("sign-in 405 405", "sign-in 404 elsewhere"),
    "circles/<str:circle_id>/ending/": Door("sign-in 404 200", "sign-in 404 elsewhere"),
    "circles/<str:circle_id>/people/<str:person_id>/letting-go/": Door(
        "sign-in 405 405", "sign-in 404 elsewhere"
    ),
    # These answer alike whatever the address names: what is not theirs is left as it is.
    "circles/<str:circle_id>/leaving/": Door(
        "sign-in 405 405", "sign-in elsewhere elsewhere", owner="cy"
    ),
    "blocks/<str:person_id>/undoing/": Door("sign-in 405 405", "sign-in elsewhere elsewhere"),
    "you/kept-words/<str:saved_id>/removal/": Door(
        "sign-in 405 405", "sign-in elsewhere elsewhere", owner="cy"
    ),
    "replies/<str:reply_id>/taking-back/": TAKING_BACK,
    "you/losses/<str:public_id>/": Door("sign-in 404 200", "403 404 elsewhere"),
    "you/losses/<str:public_id>/removal/": Door("sign-in 404 200", "403 404 elsewhere"),
    "you/passkeys/<str:public_id>/": Door("sign-in again again", "sign-in again again"),
    "you/passkeys/<str:public_id>/removal/": Door("sign-in again again", "sign-in again again"),
}

HOSTS_FORM = Door("404 404 200", "404 404 200")
ROOMS_FORM = Door("404 200 200", "404 200 200")


def hosts_deed(*at: str) -> Door:
    return Door("404 404 405", "404 404 elsewhere", at=at)


def hosts_asking(*at: str) -> Door:
    return Door("404 404 200", "404 404 elsewhere", at=at)


def rooms_deed(*at: str) -> Door:
    return Door("404 405 405", "404 elsewhere elsewhere", at=at)


#: anyone else, steward, host
OF_THE_PLACE = {
    "held/": Door("404 200 404", "404 405 404"),
    "held/<str:reply_id>/letting-in/": Door(
        "404 200 404", "404 elsewhere 404", at=("/held/{held_id}/letting-in/",)
    ),
    "held/<str:reply_id>/returning/": Door(
        "404 200 404", "404 200 404", at=("/held/{held_id}/returning/",)
    ),
    "host/": HOSTS_FORM,
    "host/stewards/": HOSTS_FORM,
    "host/stewards/<str:person_id>/ending/": hosts_asking("/host/stewards/{steward_id}/ending/"),
    "host/joining/": Door("404 404 200", "404 404 405"),
    "host/joining/<str:person_id>/letting-in/": hosts_deed(
        "/host/joining/{waiting_id}/letting-in/"
    ),
    "host/joining/<str:person_id>/refusal/": hosts_asking("/host/joining/{waiting_id}/refusal/"),
    "host/invitations/": HOSTS_FORM,
    "host/invitations/<int:pk>/ending/": hosts_deed(),
    "host/rooms/": ROOMS_FORM,
    "host/rooms/<str:room_id>/": ROOMS_FORM,
    "host/rooms/<str:room_id>/ending/": Door("404 200 200", "404 elsewhere elsewhere"),
    "host/rooms/<str:room_id>/invitations/": rooms_deed(),
    "host/rooms/<str:room_id>/invitations/<int:pk>/ending/": rooms_deed(),
    "host/rooms/<str:room_id>/people/<str:person_id>/letting-go/": rooms_deed(),
}
