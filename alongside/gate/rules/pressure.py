"""Pressure: away from here to talk, money, secrecy. An offer from a friend to ring is none."""

from alongside.gate.rule import rule

_ELSEWHERE = (
    "whatsapp|whats app|telegram|signal|snapchat|snap|insta|instagram|ig|facebook|fb|"
    "messenger|kik|discord|viber|wechat|skype|tiktok|zoom|line|twitter|x dm|imo|wickr|"
    "the side|another app|my number|gmail|hangouts"
)
_ON_ELSEWHERE = _ELSEWHERE.replace("|", "|on ")

RULES = (
    rule(
        "pressure.contact",
        f"""
        (dm|pm|d m|p m|hmu|inbox|whatsapp|whats app|watsapp|telegram|skype|facetime|snap|imo) (me|
            us|my|him|her) !(at the meeting)
        (message|msg|text|contact|chat|talk|write|add|find|reach|follow|ping|call|hit|join|speak|
            ring|see|dm|pm) (to me|with me|to us|me|us|me up|me back|with us|to him|him|her|up)
            (privately|in private|private|off here|outside|off site|off-site|elsewhere|offline|on
            another|directly on|there instead|somewhere private) !(with your)
        (message|msg|text|contact|chat|talk|write|add|find|reach|follow|ping|call|hit|join|speak|
            ring|see|dm|pm) (to me|with me|to us|me|us|me up|me back|with us) ..1 (on|via|at|over|
            through|by|in) ..1 ({_ELSEWHERE}) !(the grave|table)
        (let's|lets|let us|we should|we could|can we|shall we|could we|we can|i'd rather|better
            to|why don't we|come|want to) ..2 (talk|chat|speak|meet|move|continue|take this|go|
            switch|text|take it|carry on|talk about this) ..2 (privately|in private|somewhere
            private|off here|outside this|outside of this|elsewhere|somewhere else|offline|another
            app|on {_ON_ELSEWHERE}|off this|away from here|off the site|off this site|where
            nobody|just us|just the two|one to one in person) ..1
        (let's|lets|let us|we should|can we|shall we|could we|want to|i want to|you should|would
            you) (meet|meet up|hook up|get together) (up )?(in person|alone|just you|just the|at
            my|at your|for real|somewhere|tonight|tomorrow|and don't|without|in secret|secretly|.)
            !(for a)
        (come|come over|come round) (to|alone to) (my|mine) (place|flat|hotel|room|house|
            apartment) ..1 (alone|tonight|.|and don't|by yourself|without|i'll|i can) !(for the
            service)
        (give|send|gimme|share|drop|leave|tell|text) (me|us|your) (your |ur |me your )?(number|
            phone|phone number|mobile|cell|email|e-mail|address|home address|whatsapp|insta|snap|
            details|contact|digits|full name|real name|whatsapp number|location|instagram|
            facebook|personal email|contact details) !(of kin)
        (what's|whats|what is|can i have|could i have|may i have|can i get|i need|i want|got|do
            you have) (your|ur|a) (number|phone number|mobile|whatsapp|email|e-mail|address|insta|
            snapchat|snap|cell|whatsapp number|home address|instagram|facebook|real name|full
            name|telegram) !(to send a)
        (my|me) (whatsapp|telegram|insta|ig|instagram|snap|snapchat|kik|discord|skype|facebook|
            tiktok|signal) (is|number|name|handle|id|username|account|.)
        (i'm|i am|im|find me|add me|catch me|it's|look me up) (on|at) ({_ELSEWHERE}) (as|under|.|
            at|if you|so|add|and|too|if u|anytime|any time)
        (add|friend|follow) (me|us) (on|as a|there|back|.|so|and)
        (send|post|mail|show) (me|us) (a |some |your |ur )?(selfie|nudes|nude|naked|picture of
            yourself|pictures of yourself|photo of yourself|pic of you|pic of yourself|photos of
            yourself|your body|photo of you|picture of you|breast milk|your milk)
        (sell|buy) (me )?your (milk|breast milk|breastmilk)
        (pop|drop|slip|dm|pm|text|send|shoot) (me|us) (your|ur|yer) (number|email|e-mail|details|
            phone|mobile|address)
        (write|email|message|contact|text) (to me|me) ..1 (my|at) ..1 (gmail|email|e-mail|yahoo|
            hotmail|personal|private|mail)
        """,
        weight="hold",
        excusable=False,
    ),
    rule(
        "pressure.money",
        """
        (send|lend|wire|transfer|give|loan|donate|pay|spare|venmo|paypal|zelle|cashapp|need|cash
            app|help) (me|us|to me|to us|to my|him|them|a small|some|my) ..2 (money|cash|pounds|
            dollars|euro|euros|quid|naira|rupees|gift card|gift cards|bitcoin|crypto|funds|loan|
            donation|fee|rent|bucks|usd|deposit|paypal|gofundme|bills|giftcard|$|50|100|20|200|
            500) !(for the flowers from)
        (send|wire|transfer|lend|donate|pay) ..2 (money|cash|pounds|dollars|euro|euros|quid|naira|
            rupees|bucks|usd|gift card|gift cards|bitcoin|crypto|50|100|200|500) !(to sands|to the
            hospice|to the ward|in her name|in his name) ..1 (to|for|by|via|into|through|and|now|
            .|or|today|please|in)
        (my|our|to my|via my|by|through|on) (paypal|venmo|cashapp|cash app|gofundme|go fund me|
            bank account|zelle|revolut|justgiving|iban|account number|sort code|bitcoin wallet|
            wallet|kofi|ko-fi|crowdfunder|mpesa|m-pesa|upi|gpay)
        (donate|contribute|chip in|give generously|give) ..1 (to|towards) (my|our|me|this
            gofundme|the gofundme|us|this fundraiser|his gofundme|her gofundme) !(us all)
        (gofundme|go fund me|cashapp|cash app) !(i can)
        (your|ur) (bank|card|account|paypal|credit card|debit card|banking|bank account|insurance|
            nhs number|social security) (details|number|info|information|account|login|pin|
            password|card)
        (bank|card) (details|number|account number|info) ..3 (so i|and i|i can|so we|send|give)
        (for|pay) (a )?(small |little |modest )?(fee|deposit) ..1 (i|we|he|she|and|.|you)
        (i|we|he|she) (can|will|could|'ll) ..1 (for a|for a small|for just a) ..1 (fee|charge|
            donation|price)
        (buy|get|send) (me )?(a |some )?(gift card|gift cards|steam card|itunes card|amazon card|
            giftcard|itunes)
        i ..3 (no|out of|without|short of) money ..3 (for|to|please|help|can you|send|and)
        """,
        weight="hold",
        excusable=False,
    ),
    rule(
        "pressure.secrecy",
        """
        (don't|dont|do not|never|no need to|you mustn't|please don't|you can't|you shouldn't|
            without) (ever )?(tell|telling|mention|say|show|inform|share this with|share it with|
            let|breathe) (this to |it to |anything to |a word to |any of this to |this |your |it |
            about this to )?(anyone|anybody|no one|nobody|your husband|husband|your wife|your
            partner|your boyfriend|your mum|your mom|your mother|your parents|your family|the
            mods|the moderators|the moderator|the stewards|the steward|the admin|the admins|him
            about this|her about this|him about us|them about this|a soul|the others|your friends|
            your keeper|keeper|wife|partner|your mam|them|family|parents|your midwife|your doctor|
            your dad) !(tell you|make you|rush you|told you|say you|else's|say it|hurry|how long|
            how you|you how|said|say that|near you|touch|push you|decide|else tell|else say|who
            says|who|they|know how|take|you|if you don't want|until you|before you|else hurry|else
            rush|else make)
        (keep|let's keep|lets keep) (this|it|our|that|what i|us) ..2 (between|secret|to yourself|
            quiet from|hidden|from your|a secret|private from|our secret|just us|between us|from
            him|from her|from them|on the down low|hush)
        (our|a) (little |own )?secret (.|ok|okay|and|just|between|from|please|right)
        (between|just between|strictly between) (you and me|us|the two of us|ourselves|you and i|
            me and you) (.|only|ok|okay|and|please|alright|right|nobody|no)
        (delete|erase|wipe) (this|these|the|my|our) ..3 (after|when|once|afterwards|before|so|.|
            straight|as soon|now) ..4
        (nobody|no one|they|he|she|your husband|your partner|the moderators|the mods|the stewards|
            your wife|noone) ..2 (needs to|need to|has to|have to|must|should|needn't|doesn't have
            to|don't have to|don't need to|doesn't need to|will ever) (know|find out|hear|see)
            !(how|why|what you|your reasons|unless|that you) ..1 (.|about|this|it|we|ok|you|i|and|
            that we|anything)
        (trust|only trust|believe|listen to) (me|only me) (not|and nobody|more than|only|over)
            (them|your|else|the|him|her|me)
        """,
        weight="hold",
        excusable=False,
    ),
)
