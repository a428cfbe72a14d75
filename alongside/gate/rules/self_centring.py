"""Replies that turn from the one who grieves to the one who writes."""

from alongside.gate.rule import rule

OWN = ("own_story",)

LONG = rule("self_centring.long", doors=OWN)

RULES = (
    rule(
        "self_centring.same",
        """
        (i|we) (totally |completely |truly |fully |do |really )?(know|understand|get|feel)
            (exactly|just|precisely|100%|perfectly|completely|totally|fully) (how|what) (you|u|
            you're|this|it)
        (i|we) (totally|completely|fully|perfectly|exactly|100%) (know|understand|get|feel|relate)
            (how|what|to|with) (you|u|you're|this|it)
        (i|we) (know|understand|get|felt) ..3 (feel|feeling|going through|same|it's like|feels)
            ..2 (because|when|my|as|since|cos|i|we) ..1 (lost|my|our|i|the|was|had) ..2 (job|dog|
            cat|house|car|home|phone|horse|rabbit|hamster|pet|divorce*|boyfriend|girlfriend|
            marriage|keys|business)
        (my|our|the) (dog|cat|puppy|horse|rabbit|hamster|pet|kitten|parrot|budgie|budgies|goat)
            ..2 (died|passed|was put|got run|got hit|had to be put|went|last year)
        (when|after|since) (my|our|i) ..1 (lost|dog|cat|puppy|horse|pet|job|divorce) ..2 (job|dog|
            cat|horse|pet|died|passed|house|marriage|puppy|divorce*) ..6 (same|like this|feel|how|
            know|felt|similar|too|like that|pieces|devastated|weeks|cried)
        (it's|its|this is|that's|is|felt|feel|feels|was) (just |exactly |a bit |kind of |sort of |
            much |pretty much )?(like|the same as|the same way|the same) (when|as when|what) (i|
            my|our|we|happened to me|happened when) !(you|felt for her)
        (that's|thats) nothing ..3 (i|my|mine|when|me|try|you should)
        (you think|if you think|and you think) (that's|thats|this is|you've|you have|you) ..2
            (bad|hard|it bad|had it|got it|tough|worse)
        (i've|i have|i) (been through|had|seen|gone through|survived) (much |far |way |a lot
            )?(worse|more than you|harder)
        (i|i've|i'm) ..1 (suffered|hurting|grieving|struggled|struggling) (more|just as much|as
            much) (than|as) (you|anyone|you are)
        """,
        doors=OWN,
    ),
    rule(
        "self_centring.feelings",
        """
        (i|we) (was|were|had been|had) (so |really |just |very |all |also |both )?(looking
            forward|excited|hoping|dreaming|counting on|ready|set) (to|about|of|for|on) ..1
            (being|be|becoming|become|having|meeting|holding|a) ..1 (a|an|granny|gran|grandma|
            auntie|aunty|aunt|uncle|nana|nanny|grandad|godmother|grandparent|godfather|
            grandmother|him|her|my|grandchild|another grandchild|big)
        (ruined|wrecked|spoiled|spoilt|destroyed|upset|triggered|broke) (my|me|our) (day|week|
            whole day|weekend|whole week|evening|mood|holiday|christmas|so much|so badly) !(loved|
            for you)
        (how|what) (do|about) (you think )?(i|me|my feelings|us) ..1 (feel|feelings|felt|?|lost)
        (i|i've) (can't|cannot|can hardly|had to|couldn't|'ve had to|ve had to|could not) ..1
            (function|cope|lie down|call in sick|take the day|take a day|go home|get through|
            breathe|sleep|eat|concentrate|work|deal) ..3 (since|this|reading|now|because|after|
            about|down|myself|week|day|all|.) !(but you|so i can only|how you|what you)
        (i'm|i am|im|i was|i've been) (so |just |absolutely |completely |more |as |totally
            )?(devastated|traumatised|traumatized|depressed|heartbroken|upset|in pieces|a mess|
            destroyed|gutted|triggered) ..3 (i can't|i had to|i couldn't|i don't know how i|i
            cannot|i'm going to|for my|than you|i need|i haven't|myself|that i|i won't|i'll never)
        (it's|its|it has|this has|it|this|that's) (hit|been|affected|so hard on|hard on|very hard
            on|so hard for|hard for|very hard for|harder for|been hard on|been hard for|been very
            hard for|been so hard for|really hard for|hit me|been tough on|been tough for) (me|us|
            for me|on me|me so hard|me very hard|me really hard|me too|hard for me|so hard for me)
            !(to find|to imagine|to write|to say|to know|to see you|to think)
        (i|i've) (always )?(been|am|'m) (such |just |always )?(a|an|very|too|so) ..2 (empath|
            sensitive|sensitive person|soft hearted|emotional person|emotional|feel everything|
            deeply)
        (enough about|but enough about|anyway back to|back to) (you|me|my)
        (now|me|let me|i'll|i have to|i want to|can i|i need to) (tell|share|let me tell|talk)
            (you |to you )?(my|about my|about me|about mine|what happened to me|my own|mine|about
            what happened to me|you about my)
        (my|mine) (own )?(story|loss|grief|pain|experience) (is|was) (so |very |much |even |far |
            really )?(long|similar|the same|worse|different|similar to|just as|harder|as bad)
        (nobody|no one|noone) (ever )?(asks|asked|cares|cared|thinks|thought|checks|checked|came|
            sent) (about |on |for |how )?(me|i|us|how i|how we|my)
        (it|this|that|reading this|your story|your post|which) (really |just |so |all |also
            )?(reminds|reminded|brings|brought|takes|took|triggered|remind) (me|it|back|it all|
            everything|us|me back|me right) (of|back|to|all|right|about) (when|my|mine|me|for me|
            our|to me|to when|what|the time|the day|all|to my|how|everything)
        """,
        doors=OWN,
    ),
)
