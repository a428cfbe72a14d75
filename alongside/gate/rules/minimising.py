"""Words that make a loss smaller: silver linings, replacements, a finish line for grief."""

from alongside.gate.rule import rule

RULES = (
    rule(
        "minimising.at_least",
        """
        (at least|atleast) (you|u|your|you're|you've|you'll|ur) !(both can|were there|had each)
        (at least|atleast) (it|it's|she|he|they|the baby|the child|baby|there|there's|now|she's|
            he's|your) !(is how|was you)
        (at least|atleast) (this|that) (happened|was|wasn't|way|means|time)
        (at least|atleast) (know|knowing|no|nobody|not) (you|that|suffer*|pain|later|a)
        (look|try to look|looking) (on|at) the (bright|brighter|positive) side
        (silver lining|bright side|the upside|a blessing in disguise)
        (could|might|would) (have|of|'ve) been (so|much|far|a lot)? worse
        (could|might) always? be worse
        (you|you're|ur) !(so) ..1 (lucky|fortunate) (it|that it|to have lost|really|so early|this|
            in a way)
        (you were|you're|you are) ..1 lucky .
        some of us (never|don't|can't|didn't|cannot|would)
        ^ least (you|it|he|she|they)
        (you're|you were|you are|you|count yourself|counted yourself) (very |so |really |still
            )?lucky (you|that you|it|to have|in a|it wasn't|she|he|really) !(loved)
        count yourself lucky
        """,
    ),
    rule(
        "minimising.meant",
        """
        (everything|things|it all|all things|it|these things|this) (happens|happen|happened) for a
            reason
        (there's|there is|there must be|must be|there has to be|there was) ..1 a reason (for|why|
            that|behind|you|he|she|it) !(you wrote|we)
        (wasn't|was not|weren't|not|isn't|isnt) (meant|supposed|destined) to (be|happen|live|come|
            stay) !(this|like|here|alone|so|in that)
        (was|is|were) (meant|destined|just meant) to (be|happen) !(a|your|your's|here|with|loved|
            holding|born)
        nature's (way|course|plan|own)
        (nature|mother nature) (knows|takes|took|has|had|decided|always|does)
        (let|leave) nature take
        (for|all for) the best (.|that|really|in|as|because|if|believe|it|when|hun|love|though|
            then|you)
        (it's|its|it was|it is|this is|this was|that was|maybe it's|probably) ..2 for the best
        (better|easier) (it|that it|this) (happened|came|was|ended|happens) ..1 (now|early|
            earlier|before|sooner|then|than)
        (better|easier) (now|this way|sooner) than (later|if|never)
        (it's|it is) (better|easier) (this way|now|that way|off)
        (must have|must've|must of|was|probably|might have|may have|would have|there's) ..2
            (something|somthing) ..1 wrong with (it|the|him|her|that|baby|them)
        something (was|must have been|must've been|probably was) ..1 wrong with (it|the baby|him|
            her|that|the)
        would have been ..2 (disabled|handicapped|deformed|unhealthy|a vegetable|sickly|severely)
        (would have|would've|would of) (suffered|had a terrible life|had no life|been a burden)
        (a|such a|what a) blessing (really|that it|it happened|it was|he|she|in)
        (que sera|c'est la vie|such is life|that's life|it is what it is)
        (it was|it's|was) ..1 (your|her|his|their|its) (fate|destiny|kismet)
        (wasn't|was not|weren't|isn't) ..1 your time
        (the|what the) universe (has|had|knows|wanted|decided|works|is telling)
        (she|he|it|baby|soul|spirit) (chose|decided) (not to|to) (stay|come|leave|go)
        """,
    ),
    rule(
        "minimising.early",
        """
        (wasn't|wasnt|isn't|was not|is not|weren't|not|wasn't even|not even|never) ..2 (a|an|the)
            (real|actual|proper|full|viable|fully formed|true|living|whole|formed) (baby|child|
            person|human|mother|mum|mom|parent|loss|death|birth|pregnancy|dad|father) !(but|as
            some|and that)
        (wasn't|was not|isn't|not|weren't) (even|properly|really|technically|actually|truly|fully)
            ..2 (a|yet|fully|formed) ..1 (baby|child|person|human|formed|alive) (.|yet|at|so|in|
            then|just|though|anyway|it|and|love|hun)
        (just|only|merely|basically|literally|still|nothing but|was|is) (a|some|an|the) ..2
            (bunch|clump|ball|cluster|blob|bundle|lump|collection|group|few|handful|bag) of?
            (cells|tissue|cell)
        (bunch|clump|ball|cluster|blob|lump) of (cells|tissue|nothing)
        (was|it's|is|were|it) (just|only|merely) (a|an) ..1 (foetus|fetus|embryo|chemical
            pregnancy|chemical|miscarriage|heavy period|late period|period|blob)
        (it was|it's|you were|that was|that's|it is|she was|he was) ..1 (only|just|barely|hardly)
            ..3 (weeks|wks|week|months|days|early|weeks' gone|cells) !(old|ago|since|and|when|
            later|but|until|that|is what)
        (it was|it's|that's|that was|you were|it is|was) (so|very|really|still|quite|that|too|
            only|just|only so) early (on|days|stage|anyway|though|so|you|at|in|yet|love|hun|still|
            pregnan*)
        like you lost (a|an|your) (real|actual|child|proper|kid)
        it's not like (you|it|she|he) ..3 (lost|died|knew|was|were|had|a)
        (you|u) (never|didn't|hardly|barely|never even|didn't even|hardly even|never really|didn't
            really) even? (met|knew|know|meet|held|got to know|had time to know|had time to bond|
            bonded|bond|saw) (him|her|it|them|the baby|that baby)
        how can (you|u|someone|anyone) (miss|mourn|grieve|be sad|be this|love) ..3 (never|met|
            born|didn't|knew|wasn't|exist*)
        (before you|never even|before u) (got|get|getting|had time) (attached|too attached|to get
            attached)
        (it|he|she|baby|that|it's) (doesn't|didn't|does not|did not|don't) (really|even)? count
            !(out)
        (it's|is|was) (just|only) a miscarriage
        (weren't|wasn't|were not|was not) even showing
        how attached (can|could|were) you
        """,
    ),
    rule(
        "minimising.move_on",
        """
        (move on|moving on|move forward|moving forward|move past|get past|get over|getting over|
            put it behind|put this behind|leave it behind|leave it in the past|let it go|let him
            go|let her go|let go) (now|with|from|of|it|this|that|your|eventually|and|already|soon|
            you|.|in|for|because|him|her|the|quickly|them|dear) !(like that|as if)
        (time|need|have|has|must|should|gotta|got|ought|supposed|able) (to|you) (move on|move
            forward|move past|let go|get over|stop|snap out|pull yourself|pick yourself|put it|put
            this|leave it|forget|let it go|let her go|let him go|think about moving) !(telling|
            asking|being so hard|blaming|apologis*|being hard|for a minute)
        (life|the world|everything) (goes|must go|has to go|moves) on
        (get|getting|got|be|been|be done|move) over (it|this|that|him|her) (.|now|by|already|in|
            soon|eventually|quick*|and|hun|love|some|with|one|yet|time)
        (get|snap|come|pull) yourself? (out of it|together|over yourself)
        (it's|it has|its|it is|that's) been ..3 (months|weeks|years|year|month|long|ages|while|
            days) ..1 (now|surely|so|you|you're|already|since|it|get|time|you'll|and you|and
            you're|shouldn't|aren't|why) ..3 (should|time|move|over|still|need|get|let|forget|
            past|stop|must|better|really|moved|another|grieving|moving|about)
        (are|aren't) you not? (over|still) ..1 (over|it|that|this|crying|upset|grieving|sad|on
            about|going on|going|him|her) ..1 (yet|by now|it|that|about|.|on|this|after) ?
        (you're|you are|you) (still|not still|really still) (crying|sad|upset|grieving|on about|
            going on|dwelling|mourning|moping|banging on) ..4 ?
        (don't|dont|stop|no use|no point|no good|quit|can't keep|cannot keep|not good to) (dwell|
            dwelling|wallow|wallowing|moping|mope|brood|brooding|obsess|obsessing|living in the
            past|looking back|crying over|live in the past|crying|being so sad|being sad)
        (dwelling|dwell) on (it|this|the|things|what)
        (forget|forgetting) about (it|this|that|him|her|the baby|the whole)
        (put|leave|keep) (it|this|the past|that|all this|all that) ..1 (behind you|behind u|in the
            past|behind)
        (you'll|you will|u'll|u will|soon you'll|ye'll) ..2 (forget|get over|be over|be fine|be
            grand|be ok|be okay|be right as|be back to|won't even|feel better|be yourself|bounce|
            be laughing|look back|be happy again|be over it)
        (won't|will not|wont|not) even (remember|feel|think about|notice) (it|this)
        ^ (move on|get over it|let it go|look forward|onwards|forget it|dry your|onwards and
            upwards|snap out)
        (look|looking) (forward|ahead|to the future) (now|not back|and|instead|.|from)
        surely ..2 (feeling better|over it|better by now|moved on|past it)
        (it's|it was|this is|just) ..1 a (setback|blip|bump in the road|hiccup)
        (crying|cry) over spilt milk
        """,
    ),
    rule(
        "minimising.be_strong",
        """
        (be|stay|keep|remain|you must be|need to be|have to be|got to be) (strong|positive|brave|
            cheerful|smiling|happy|hopeful|optimistic) (for|.|and|hun|love|mama|girl|my|dear|sis|
            now|because|you|your|in|it|sister|momma|bro|mate|through)
        ^ (be strong|stay strong|stay positive|keep smiling|cheer up|chin up|don't cry|dont cry|
            don't be sad|don't be upset|stop crying|smile|keep your chin|think positive|keep the
            faith|don't be down|man up|keep calm|keep going)
        (cheer up|chin up|smile more|think positive|man up|buck up|perk up|toughen up|keep your
            chin up|stiff upper lip|soldier on)
        (don't|dont|do not|no need to|try not to|stop) (be|being|feel|feeling|get|cry|crying|let)
            so? (sad|upset|down|depressed|gloomy|sorry for yourself|miserable|negative|cry*|it get
            you down|this get|hun|love|anymore|over)
        (you|you're) ..2 (stay|be|being|keep) strong (for|because|so|now)
        (what|whatever) (doesn't|does not|dont) kill (you|us|u)
        makes (you|us) stronger
        makes u stronger
        (don't|dont|do not|nothing to) (worry|get worked up|stress|fret) (so|about it|it'll|it
            will|you'll|you|hun|there|too much|be happy|because|your)
        happy thoughts
        good vibes only
        (big boys|men|real men|boys|dads) (don't|dont) cry
        (don't|dont|do not) take it (so|too|to) (hard|heart|badly|bad)
        (will|it'll|it'll all|things will) (all )?work out (in|for the|fine|ok|okay|well|.)
        """,
    ),
    rule(
        "minimising.compare",
        """
        (other|others|some|many|plenty of|lots of|so many) (people|women|woman|mothers|couples|
            families|others|folk|mums|have|parents|go) ..3 (worse|far worse|harder|more than|
            never|can't even|can't conceive|can't have|cannot have|would kill|would love|dream of|
            have lost)
        (it's|its|it is|this is|that's) not the end of (the|your) (world|life)
        (worse|bigger|more serious|real) (things|problems|tragedies) (happen|in|than|to|out|going)
        (i|we|my wife|my mum|my sister|my mother|she|mine) (had|have|has|was|went|lost) (it|mine)?
            (much|far|a lot|way)? (worse|harder)
        (mine|ours|what i went through|what i had|my loss) was ..1 (worse|harder|more)
        (a|real|full term|actual|proper) (stillbirth|loss|mother|death|child's) (is|would be)
            (much|far|way|so much|a lot) (worse|harder)
        (imagine|think|try) ..3 (how much worse|those who|the women|women who|people who|mothers
            who|losing a real|losing a child you|burying)
        (nothing|not as bad|not so bad|not as hard|nowhere near) (compared|as|like|as bad) (to|as)
            ..2 (losing|real|someone|those|women|people|my|full|born|having)
        (people|women|kids|children|babies) (are|is) (dying|starving) in
        (in my day|in my time|back in the day|years ago) ..4 (got on|didn't|nobody|no one|carried
            on|just|never)
        """,
    ),
    rule(
        "minimising.common",
        """
        (so|very|really|quite|extremely|actually|pretty|super|more) common (.|you|it|and|these|so|
            hun|love|than|in|among|don't|especially|actually)
        (miscarriages|miscarriage|it|this|stillbirth|it's|losses) ..2 (happens|happen) (to|all
            the|every|so) (everyone|everybody|all|a lot|lots|most|loads|time|day|many|so many|
            often|the best|us all|nearly every)
        (one|1) in (four|three|five|4|3|5|every) ..6 (so|common|pregnanc*|end|ends|women|normal|
            miscarr*|lose) !(and every|and each|and it is)
        (these|those|such) things (happen|do happen|just happen|are sent|will happen)
        (it|it's) (happens|just happens|just one of those) (things|.|hun|love|a lot|all the time|
            you know|dear|to everyone)
        one of those things
        (most|nearly every|nearly all|every|so many) (women|woman|couples|mothers|mother) ..2
            (have|has|lose|loses|miscarry|go|goes|get|gets) (at least one|one|through|a
            miscarriage|them|it|miscarriages)
        (not|isn't|it's not|it isn't|it's no) (a|such a|that|that big a|the) (big deal|rare|
            unusual|tragedy|drama)
        (no|not a|not that) big deal
        """,
    ),
    rule(
        "minimising.time",
        """
        (time|tme|time is|time's) (heals|heal|will heal|is the best|is a great|is a|the great|
            cures|fixes|mends|is the greatest|does heal) (all|everything|healer|you|the|it|every|
            this|doctor|wounds|.|hun)
        (give it|with|in) ..1 time (you'll|you will|it'll|it will|you won't|it gets|it won't|it
            heals|you)
        (this too|this) shall pass
        (this|it|it'll|it will|the pain|the pain will) will? soon? (pass|blow over|fade away|go
            away) (.|soon|with|in|hun|eventually|you|and)
        (soon|one day|in no time|before long|in a few|in a year|a year from now) ..2 (you'll|you
            will|you|you won't) ..2 (be over|forget|laugh|look back|feel it|be fine|not feel|
            hardly|barely|even remember|thank|be glad|see why|understand why)
        """,
    ),
)
