"""Faith as an explanation, a consolation nobody asked for, or a duty.

A blessing or a prayer lightly meant passes: it asks nothing and explains nothing.
"""

from alongside.gate.rule import rule

FAITH = ("faith",)
# Heaven may be spoken of to someone who spoke of it first; a plan of God may not.
HEAVEN = ("faith", "faith in the story")
_GOD = (
    "god|allah|the lord|jesus|the almighty|christ|heaven|he|almighty god|baba god|lord|"
    "the good lord|our lord|jehovah|krishna|bhagwan|our father|god almighty|the man above"
)

RULES = (
    rule(
        "faith.plan",
        f"""
        (god's|gods|the lord's|allah's|his|god s|heaven's|jesus's|the almighty's) (own |perfect |
            divine |great |bigger |holy )?(plan|plans|will|timing|way|time|reason|reasons|decree|
            purpose|design|wish|doing|call) !(power|be kind)
        (will|plan|decree|qadr|wish|hand|act|test|gift) (of|from) (god|allah|the lord|the
            almighty|heaven|bhagwan) !(be with)
        ({_GOD}) (has|had|must have|have|must've|'s got|got) (a|his|other|another|bigger|better|
            something|his own|different|greater|some|good) ..1 (plan|plans|reason|reasons|purpose|
            better|in store|bigger|things|way|for you)
        ({_GOD}) (needed|needs|wanted|wants|must have needed|must have wanted|called|took|takes|
            takes back|has taken|only takes|chose|decided|saw fit|picked|must have|only gives|
            never gives|doesn't give|does not give|won't give|wouldn't give|gives|gave you|don't
            give|gained|got|knows best|knew best|knows better|knows what|knows why|does not make|
            makes no|doesn't make|never makes|will not give|is testing|tests|is teaching|was
            testing|closes|recalled|saved|spared|wasn't ready|was not ready|loaned|lent|will
            replace|works in|moves in) !(her hand|his hand|you a voice|how much|how hard|how sad|
            you strength|strength to) ..5 (angel|angels|flower|home|best|him|her|them|it|handle|
            bear|carry|cope|back|to|you|mistakes|mistake|one|strongest|toughest|battles|more|most|
            soldiers|another|garden|us|for|his|what|why|mysterious|pain|away|.|child|doing|door|
            better|early)
        ({_GOD}) ..1 (needed|wanted|gained|got|called|has gained|has) ..3 (angel|angels|her more|
            him more|it more|another star|her home|him home|them home)
        another (angel|star|flower|little angel) (in|for) (heaven|the sky|god|god's|his|paradise)
        (give|gives|given|giveth|gave) ..4 (and|&) ..1 (the lord )?(takes|taketh|take|took|takes
            away|taken)
        (more|nothing|only|what|anything) ..2 than ..1 (we|you|u) can (handle|bear|carry|cope|
            take) ..1
        (given|give|gives) ..1 (what|to) (you|we|those|the strong*) ..1 (handle|bear|carry|can)
        (written|meant|ordained|destined|decreed|willed|planned) (by|of) (god|allah|the lord|
            heaven|the almighty)
        (allah|god|the lord) (willed|decreed|ordained|planned|wrote|decided|allowed|permitted|let)
            (it|this|that|for|him|her|you|so)
        (it was|it's|it is|was) (written|maktub|qismat|naseeb)
        too (good|perfect|beautiful|precious|pure) for (this|the|our|earth)
        """,
        doors=FAITH,
    ),
    rule(
        "faith.place",
        """
        (in|at|gone to|went to|to|for) (a|some|the) (better|happier|far better|much better|best|
            happy) place (now|.|than|and|with|where|hun|up|free|love)
        (she's|he's|they're|she is|he is|they are|it's|your baby is|baby is|is|are|now|him|her|
            your child is|they|angel) (now |safe |safely |happy |home |up there |up |already |at
            home |at peace |resting |dancing |playing |sleeping )?(with|in|among|amongst|at) (the
            arms of |the hands of |the lap of |the )?(god|jesus|the lord|heaven|allah|angels|the
            angels|our lord|his maker|her maker|their maker|paradise|jannah|the almighty|christ|
            mary|glory) !(hands as you)
        (safe|safely|asleep|resting|held|rests|sleeping|home) in (the arms|the hands|heaven|jesus|
            god's|his|gods|the lord's|the lap|paradise|the bosom)
        (watching|looking|smiling|shining|looks|watches|smiles|watch|look) (down|over) (on |upon |
            over )?(you|us|ye|u|your family) (both |all |two )?(from|now|and|always|up|.|in|every|
            forever|with|both|from above)
        (you'll|you will|you shall|we'll|we will|you're going to|ye'll) ..1 (see|meet|be reunited|
            be with|hold|join|be together) ..2 (again|in heaven|in paradise|in the next|one day|
            someday|in jannah|up there|in glory|him again|her again) ..1 (in|.|one|some|heaven|
            when|up|with|and|at|on|again|at the)
        (waiting|waits|wait) for (you|ye|u) (in|at|up|on) ..1 (heaven|paradise|jannah|there|the
            gates|gates|other side|glory|rainbow bridge|pearly)
        (intercede|pull you|take you|drag you|lead you) ..3 (jannah|paradise|heaven|judgement|
            judgment)
        (got|have|gained|you've got|has|have got|now have) (your |yourself |yourselves )?(own
            )?(a|an|guardian|own|little|own little|own guardian) ..1 (guardian )?angel (in|now|
            watching|up|looking|above|to|.|on|of|over)
        (earned|got|gained|grew|given|has|gets) (her|his|their|its) (angel )?wings !(badge)
        """,
        doors=HEAVEN,
    ),
    rule(
        "faith.duty",
        """
        (have|keep|put|need|needs|hold|find|place|strengthen|lose) (to have |more |some |your |on
            to your |onto your |the |a little )?(faith|trust) (in|that|and|.|sister|hun|my|dear|
            he|it)
        (trust|trusting|believe|rest|rejoice) in (god|him|the lord|his|allah|allah's|jesus|god's|
            gods|the plan|his plan|his word)
        (trust|thank|praise|accept|submit|obey|surrender|be patient with) (it|god|him|the lord|
            allah|allah's|jesus|god's|his|to god|to his|to allah|to the lord|in all) ..1 (.|plan|
            will|for|and|anyway|timing|because|knows|decree|process|sister|decision|that) !(you
            had|his short|her short|her life|his life|you are)
        (turn|come|go|run|return|pray|cling|draw|get closer|come back|give it|give your life|hand
            it|open your heart|get close) ..1 (to|back to|closer to|nearer to) (god|jesus|the
            lord|church|him|allah|christ|prayer|mosque|the church|your faith)
        (if|had) (you|u|ye|only you) ..1 (had|have|has|would|prayed|went|believed|pray|fasted|
            gone) ..3 (prayed|faith|believed|church|god|more|sincerely|fasted|pray|fasting|tithed|
            tithe) ..4
        (pray|prayed|praying|fast) (more|harder|about it|on it|to god|for forgiveness|and fast|
            without ceasing|hard|sincerely|for another|for a new) !(for you)
        (you|u) (should|must|need to|have to|ought to|can only|just need to) (also |just |only
            )?(pray|repent|fast|go to church|accept|submit|have sabr|be patient|forgive god|give
            thanks|rejoice|trust|have faith|believe|ask god|seek god|ask allah|confess|turn to)
        (read|open) (your|the|a) (bible|quran|koran|scripture|psalms|book of job)
        (rejoice|be happy|be glad|celebrate|don't grieve|don't cry|don't mourn|don't be sad|praise
            god|be joyful) (for|that|because|in|.|over|as|now|he|she|they) ..4 (heaven|jesus|home|
            him|her|lord|angel|god|with|paradise|saved)
        be happy for (him|her|them)
        """,
        doors=FAITH,
    ),
)
