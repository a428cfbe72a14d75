"""Abuse, mockery, doubt and threats. Swearing alone is not here: people swear in sympathy."""

from alongside.gate.rule import rule

_INSULTS = """
    pathetic|disgusting|vile|crazy|insane|sick|sick in the head|evil|stupid|an idiot|idiot|
    idiots|a joke|a liar|liar|lying|a fake|fake|a fraud|selfish|ugly|worthless|useless|
    a failure|failure|weak|a disgrace|disgrace|a disgusting|a selfish|a horrible|a terrible|
    an awful|a sick|a stupid|a vile|a pathetic|a bad mother|a bad mum|a bad person|a psycho|
    psycho|a freak|a weirdo|mental|a nutter|a witch|cursed|barren|trash|garbage|scum|
    a drama queen|a snowflake|an attention|attention seeking|attention-seeking|attention whore|
    embarrassing|a waste|nobody|nothing|a monster|unfit|a moron|moron|dumb|a dumb|a loser|loser|
    cringe|ridiculous|milking|faking|making this up|making it up|full of shit|full of it|
    a murderer|a slut|a whore|a bitch|a cunt|playing the victim|hysterical|deluded|delusional|
    nuts
"""
_INSULT = " ".join(_INSULTS.split()).replace("| ", "|")
_CALLED = (
    "bitch|cow|woman|cunt|girl|hag|idiot|man|liar|slag|slut|whore|loser|mother|freak|bint|"
    "moron|prick|bastard|twat|fool|wench|wanker|clown|people|excuse for"
)

RULES = (
    rule(
        "hostile.abuse",
        f"""
        (you're|you are|ur|youre|u r|u are|you were always|you sound|you look|you people are|you
            must be|you always were|you've always been|what makes you so) (so |such |just |really
            |all |absolutely |completely |totally |a bit |honestly |fucking |too |clearly |utterly
            |beyond |pretty |quite |nothing but |a )?({_INSULT}) !(good|loved|of worry|with worry|
            with grief|right now because|things|short|because we|but|at heart|at the moment|
            compared|to be sorry|you)
        (you|u) (absolute |complete |total |utter |fucking |bloody |horrible |dirty |lying |silly
            )?(stupid|fat|dumb|ugly|selfish|lying|pathetic|disgusting|evil|crazy|vile|silly|sad|
            sick|thick|filthy|horrible|nasty|wicked|useless|attention seeking) ..1 ({_CALLED})
        (stupid|fat|dumb|ugly|selfish|lying|pathetic|disgusting|evil|vile|thick|filthy|nasty|
            wicked|mad) ({_CALLED}) !(at|in the|on the|who said|who told|behind|from|of a|told|
            said|next to)
        (you|u) (bitch|cunt|slut|whore|slag|wanker|twat|prick|bastard|cow|murderer|liar|freak|
            idiot|moron|retard*|psycho) !(free)
        (shut|stfu|shut the fuck|shut the hell) (up|your|ur|the fuck up|it) !(the door|down|the
            lid|in)
        (stfu|gtfo|foad)
        (fuck|screw|f|fk|fck|eff|feck|piss|bugger|sod) (off|you|u|your|ur|yourself|right off)
            !(universe|cancer|grief|2020|death)
        go (fuck|screw|kill|hang|top|drown|harm) (yourself|urself|yourselves|your self)
        (get|getting) (over yourself|a grip|a life|off your high|over urself|lost|off the
            internet|in the bin|help you|off here) !(together|of|on my|back for|with his|with her|
            to the doctor)
        (grow|man) up (.|and|already|you|it's|its|will)
        (stop|quit|enough of|enough with|cut out|give it a rest|tired of|sick of|bored of) (your|
            ur|the|all the|this|with the|being such|all this|seeing|hearing|reading) ..2 (whining|
            whinging|moaning|sob|drama|self pity|complaining|pity|crying about|dead baby|bullshit|
            crap|victim|nonsense|misery|sob story|posts|bitching|attention)
        (stop|quit) (whining|whinging|moaning|bitching|milking|complaining|banging on|going on
            about|boring|fishing for|seeking|begging|spamming|posting this|posting about|playing|
            feeling sorry for yourself|being such a|being so dramatic|being dramatic|being
            pathetic|being so selfish|being selfish|attention|using your|using a)
        (give it|give us|give me) a (rest|break) (.|you|with|already|from|it's|nobody|about|love)
        (nobody|no one|noone|literally nobody|nobody here|nobody even|no-one|who) (even |really |
            actually |else )?(cares|gives a shit|gives a fuck|gives a damn|wants to see|wants to
            hear|wants to read|asked|asked you|likes you|needs to see|wants your|believes you|is
            buying it|fucking cares|gives a toss|gives a crap|asked for|needed to) !(more|about
            you more|to let|what they|how long|for you more|if you cry|for this)
        (don't|dont|do not|couldn't|doesn't) (care|give a shit|give a fuck|give a damn|give a
            toss) (about your|about you|about ur|.) !(how|what)
        (boo hoo|boohoo|cry me a|cry about it|cry harder|cry more|womp womp|world's smallest|
            worlds smallest|play the violin|so what|big deal|who cares|diddums|suck it up|deal
            with it|build a bridge|yawn|lol|lmao|rofl|haha|hahaha) (.|river|about|violin|so|you|
            who|and|it|what|your|hoo|at|nobody|sure|dead|good|at least|lol)
        (oh|aw|aww|awww) (poor you|poor little you|poor baby|boo|violin|here we go|please|give
            over|spare us|give it)
        (here we go|here she goes|here he goes|not this) again
        (drama|attention) (queen|seeker|seeking|seekers|whore|hungry|hound|hunting|grabbing) !(is
            what|nurse|doctor|press|journalist)
        (for|just for|just want|you want|you wanted|only want|wanting|after|craving|fishing for|
            desperate for|doing it for|do it for|all for) (the )?(attention|sympathy|likes|clicks|
            clout|pity|followers) (.|again|and|here|from|you|as|so|on|that|don't|lol)
        (you|u) ..2 (just|only|always) ..1 (want|wanting|looking|want people|after|here) (to|for|
            people to) (feel sorry|attention|sympathy|pity|likes|be the centre)
        (want|wants|make|making) (people|everyone|us|others|everybody) ..1 (feel|be|to feel) sorry
            for (you|u|yourself)
        (good riddance|good job it died|one less|one fewer|fewer mouths|world is better off|better
            off dead|better off without it)
        (glad|happy|good|thank god|delighted|pleased) ..1 (it|he|she|your baby|the baby|your kid|
            that thing|that baby|that it|your brat|ur baby) (died|is dead|didn't make it|didn't
            live|'s dead|never lived|wasn't born|was never born)
        (you'd|you would|you'd have|you would have|would have|would've|you'd've|would) ..1 (been|
            be|made|make) ..1 (a|an|such a) (terrible|bad|awful|rubbish|horrible|useless|shit|
            crap|unfit|dreadful|lousy|hopeless) (mother|father|mum|mom|dad|parent|parents|mam)
        (you|u|people like you|your kind|you lot|women like you|some people) (don't|never|dont|
            didn't|shouldn't|should not|should never|aren't fit to|do not) (deserve|be allowed|
            have been|breed|reproduce|be a|be parents|be mothers|have kids|have children|
            procreate) ..3 (kids|children|a child|baby|babies|mother|mum|mom|parent|parents|breed|
            reproduce|.|happiness|sympathy|one|pregnan*)
        (what|such) a (joke|loser|drama|liar|freak|psycho|fake|fraud|clown|load of|crock|pathetic|
            attention|disgusting|selfish|sad little|sob story|whiner|moaner) !(of a day|of a
            world|thing to|that doctor|the system|of a) ..1
        (that|this|your|the|these|those) ..2 (photo|picture|pic|image|post|photos|pictures|story|
            pics) ..1 (is|are|was|makes|make|made) ..2 (gross|disgusting|sick|creepy|vile|ugly|
            weird|repulsive|horrific|inappropriate|pathetic|morbid|a joke|me sick|me want|me
            vomit|me puke|nasty|freaky|boring|cringe|disturbing) !(with grief|of them)
        (you're|you are|it's|that's|it is) (disgusting|sick|gross|creepy|morbid|weird|twisted|
            vile|wrong) (for|to|that) (post|posting|share|sharing|putting|show|showing|you post|
            you share|take|taking|put|keep|have) ..3 (dead|that|this|it|picture|pictures|photo|
            photos|pics|corpse|your)
        (take|delete) (that|this|it|the|your) ..2 (down|photo|picture|pic|post|thing) (now|it's|
            its|.|nobody|before|people|gross|disgusting|you)
        (nobody|no one|noone|who) (wants|needs|asked) to (see|look at|read|hear) ..1 (that|this|
            it|a|your|about|dead|corpses|pictures)
        (dead|your dead|ur dead) (brat|thing|lump|foetus|fetus|kid) (.|is|was|isn't|pic*|photo*)
        your (dead )?(brat|crotch goblin|spawn|crotchfruit|sprog)
        (you|u) (make|made) me (sick|puke|vomit|laugh|want to)
        (wallow|wallowing|milk|milking|revelling|basking) ..1 (in|it|this) ..1 (it|self pity|your
            own|misery|pity|for all|attention|sympathy|for|the) !(well|comes)
        (how|so) (convenient|dramatic|selfish|pathetic|sad that you have) (.|of you|that you|for
            you|are you|can you)
        (cope|seethe|touch grass|take the l|skill issue|l bozo|ratio)  .
        (congrats|congratulations|well done) (on|for) (killing|losing|your dead|the dead|failing|
            getting rid|nothing|milking)
        """,
        weight="hold",
    ),
    rule(
        "hostile.doubt",
        """
        (sure|yeah|ya|yes|of course|ok sure|aye) (right|you did|it did|you were|sure|whatever|he
            did|she did|you have|jan) (.|and|nice|lol|as if|that|because)
        (fake|made up|made-up|invented|bogus|nice|lovely|cool|good|great) (fake |made up )?(story|
            tale|fiction|post|sob story|news|bro) !(about|for|and|you|of|to|on|with|time|today|
            but|that|from|in|is|was) ..1
        (nice|lovely) (fake|made up|fiction|try|bit of fiction)
        (this|it|that|none of this|that's) (never|didn't|did not|definitely didn't|so didn't)
            (really |even |actually )?happened? ..1 (.|you|stop|and|lol|liar|did it)
        (this|it|that|none of it) (didn't|did not) (really |even |actually )?happen (.|you|stop|
            and|lol|did)
        (you|u) (made|make|are making|were making|'re making) (this|it|all this|all of this|the
            whole|everything|that) ..2 (up|thing up|story up)
        (you're|you are|ur|youre|she's|you|stop) (just |clearly |obviously |probably |definitely
            )?(lying|faking|pretending|faking it|never pregnant|were never pregnant|weren't even
            pregnant|were not even pregnant|were never even pregnant) (.|about|for|you|to|and|
            this|it|all|lol|anyway)
        (don't|dont|i don't|do not) believe (a word|you|any of this|this story|this|one word)
            !(you|deserve|were|was|is|did|could|should|have|has|can|for|will|failed|happen*|
            people|they|he|she)
        (pics|proof|photos|receipts) or it didn't happen
        (prove|show us proof|where's the proof|where is the proof|got any proof|any proof) (it|.|
            of|that)
        """,
        weight="hold",
    ),
    rule(
        "hostile.threat",
        """
        (kill|hang|drown|neck|unalive|off|top) (yourself|urself|your self|yourselves|ur self)
        (kys|kms bitch|k y s)
        (i|we|they|people|everyone) (know|knows|found out|found) where (you|u|your family|your
            kids|your mother) (live|work|are|lives|go|sleep|stay)
        (i'll|i will|we'll|we will|i'm going to|i am going to|im gonna|i'm gonna|gonna|going to|
            ill) (kill|find|hurt|rape|destroy|burn|beat|get|hunt|slap|punch|come for|come after|
            expose|make you|ruin) (you|u|your|ur) !(soup|something|some|a cup|a cuppa|dinner|food|
            in the|tea|out of|through|back|a meal|both|home|to|whatever|coffee|milk|anything|
            settled|flowers|that|from|at the|on your|after|when)
        (hope|wish|pray|praying) (you|u|ye|that you|your|you'd|ur|all your) ..1 (lose|die|died|
            rot|suffer|miscarry|never have|never get|burn|choke|get cancer|next|never|other|whole|
            bleed|next one|hurt|are never|can never|kids|children|baby|had died|stay barren)
            !(feel|forget|stop|have to|need|lose hope|lose the|think|be alone|doubt|know this|lose
            sight|mind|are alone|felt|ever|loved|go through|regret) ..2 !(loved)
        (watch|mind) (your back|yourself bitch|your step)
        (you|u) (should|deserve to|need to|ought to|must) (have )?(die|died|be dead|kill|be shot|
            rot|be sterilised|be sterilized|be next|burn|suffer|be in jail|be in prison|be
            arrested|be locked up|be ashamed|be jailed|never have been|never have had|not have
            been)  !(at|told|through|to see|to hear|alone|sent|asked|made|treated|left|to choose|
            to go|to bury|put|given|to know|to do|to carry|in that|to plan|to pick) ..1 (.|
            instead|like|in|yourself|too|and|with|for|of|a mother|born|of yourself|kids|children|
            pregnant|not|allowed)
        (rot|burn|go) (in|to|straight to) hell
        ^ (die|drop dead) (bitch|in a|already|you|slowly|.) !(at|when|in the|with)
        """,
        weight="hold",
    ),
    rule(
        "hostile.slur",
        """
        (nigger|niggers|nigga|paki|pakis|chink|spic|kike|kikes|faggot|faggots|tranny|trannies|
            wetback|raghead|gook|coon|towelhead|pikey|pikeys|knacker)
        (retard|retards|retarded|mong|spastic|spaz|mongoloid) !(growth)
        """,
        weight="hold",
    ),
)
