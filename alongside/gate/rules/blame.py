"""Words that put the cause with the one who grieves, from a worried question to an accusation."""

from alongside.gate.rule import rule

RULES = (
    rule(
        "blame.malice",
        """
        (you|u) (killed|murdered|starved|poisoned|neglected) (your|ur|that|the|him|her|it|them|an
            innocent|a baby|an|a) !(killers|lights|time)
        (you're|you are|ur|you|youre|u r) ..1 (a|to) (killer|murderer|baby killer|child killer|
            murderess|blame)
        (your|ur|you're|youre|all your) (own )?(damn |bloody |fucking |stupid )?fault
        (it's|its|it was|this is|that's|it is|this was|all|was) (all |entirely |really |partly |
            probably |totally |clearly )?(your|ur|you're) (own )?(damn |bloody |fucking |stupid
            )?(fault|doing)
        (only|just|no one|nobody|none) (have |got )?(yourself|but yourself|else|else but yourself|
            but you) to (blame|thank)
        ^ (blame|thank) (yourself|only yourself|nobody but yourself)
        (you|u) (only )?(have|have only|have got|got|can only|only have) (only )?(yourself|
            yourselves) to (blame|thank)
        (you|u) brought (this|it|that|all this) (on|upon|onto) (yourself|yourselves|your)
        (you|u) did this (to|yourself|.) !(with so)
        (is|was|it's|that's|this is|its|call it) (just |pure |bad |instant |your )?karma !(isn't|
            but)
        karma (for|is|got|bit|caught|came|always|will|works|at) !(not)
        (god|allah|the lord|jesus|heaven|he) (is|was|has) (punishing|punished) (you|u|ye|your)
        (punishment|judgement|judgment|retribution|payback|price) (from god |of god |from allah |
            from above )?(for|on) (your|you|what you|all your|how you|being|living|having|leaving|
            marrying)
        (because|for|from|by|with|of) (of )?your (own )?(sins|sin|selfishness|stupidity|
            carelessness|drinking|smoking|drugs|laziness|negligence|wickedness|sinful)
        (this|that|it) (is|was) what (you|u) (get|got|deserve|deserved)
        (serves|serve) (you|u) right
        (you|u) (deserved|had) (it|this|that) (coming|.|all)
        (your|ur) (selfishness|carelessness|drinking|smoking|negligence|laziness|stupidity)
            (killed|caused|did|cost|is why|took)
        (blood|death) is on your (hands|head|conscience)
        (you|u) (didn't|never) (deserve|want|wanted|loved|look after|bother|cared|care) ..2 (baby|
            child|it|him|her|enough) (anyway|in the first|and it showed|and now|so)
        (reap|reaping|reaped) what you (sow|sowed|sowed)
        (you|u) let (him|her|it|them|your baby|that baby|your child) die
        a (real|good|proper|decent) (mother|mum|mom|father|dad) (would|wouldn't|would've|knows|
            doesn't) !(feel|be proud|do just|do what)
        if you weren't so (obsessed|selfish|busy|stubborn|vain|lazy|careless|career)
        """,
        weight="hold",
    ),
    rule(
        "blame.question",
        """
        (did|do|had|have|didn't|hadn't|haven't|don't) (you|u|ye|yous) ..2 (drink|drinking|drunk|
            smoke|smoking|smoked|vape|lift|lifting|lifted|overdo|overdone|overwork|fall|fly|
            flying|exercise|run|gym|diet|dieting|touch|carry|carrying|take drugs|use drugs|do
            drugs) ..4 !(with me tonight)
        (did|didn't) (you|u) ..2 (eat|ate|have) (something|anything|any|sushi|cheese|raw|soft|
            unpasteurised|the wrong|too|shellfish|a drink|wine|coffee|alcohol|seafood|sex|enough
            vitamins)
        (did|didn't|do|had) (you|u) ..2 (do|take|done|taken|catch|use) (something|anything|drugs|
            too much|tablets|any|your vitamins|your folic|folic|the vaccine|the jab|medication|
            painkillers|vitamins|the right|enough|it easy|care of yourself) !(nice|kind|for you|to
            mark|we can)
        (did|didn't|why didn't|why did|had|hadn't|how did|how come) (you|u|neither of you|nobody)
            (not|even|just|ever|really|not even|didn't)? ..1 (go in|go to the|get checked|notice|
            feel|ring|call|see a|see the|listen|realise|realize|know something|ask for|ask for a|
            insist|push|tell the|tell them|count|wait|wear|rest|stop|quit|look after|get it
            checked|get help|get seen) !(alone|his hand|her hand|loved|held|able|any comfort|that
            he|that she|supported|heard)
        (were|weren't|was it that|are|had) (you|u|ye|you been|you maybe) (very|too|really|maybe|
            perhaps|so|under|still|just|also|a bit|often|by any chance|been|not|always|even|being|
            drinking|smoking|lifting|overdoing|stressed|on|taking|vaccinated|working|dieting|
            running|careful|jabbed|exercising|worrying|anxious|overweight|eating) ..2 (stressed|
            stress|drinking|smoking|vaping|working|work|lifting|worrying|anxious|overweight|on
            your feet|active|careful|running|exercising|dieting|travelling|flying|a heavy|hard|too
            hard|too much|the vaccine|medication|drugs|anything|the pill|tablets|at work|during|
            while|before|when|?|healthy|properly|at the|alcohol|coffee|enough|jabbed|feet|the gym)
        (were|was) (you|u) (stressed|smoking|drinking|vaping|vaccinated|jabbed|overdoing|lifting|
            dieting|working)
        (had|have) (you|u) been (lifting|drinking|smoking|working|overdoing|carrying|running|
            travelling|stressed|stressing|rushing|under|doing too|sleeping on|eating|taking|
            dieting|on your feet)
        what (did|have|had|were|was) (you|u) (do|done|doing|eat|eating|take|drink|thinking|playing
            at|been doing) !(to deserve|today|tonight|for|with her|with him|at the|this weekend|
            for his|for her|last night|on) ..5 (?|when|wrong|to the|to cause|before|differently|to
            make|that|it started|to lose|letting|waiting)
        (why|how) (did|didn't|would|wouldn't|were|weren't|could|couldn't) (you|u|ye) ..1 (wait|
            leave it|leave|fly|travel|lift|work|keep working|smoke|drink|go|go on|take|eat|carry|
            let|not notice|not know|not|see|know|stop|rest|slow|ask|drive|exercise|look after) ..4
            (so long|so late|when|while|for|.|if|to the|earlier|sooner|before|in|until|pregnant|
            that|it|with|on|a)
        (was|were|is|could) (it|that|this) ..1 (because|down to|due to|from|caused by|anything to
            do with|something to do with) ..1 (you|your|of the|of your|the vaccine|the jab|all
            the|stress|working|lifting|drinking|smoking|something you|all that|the drink|the
            flight|the covid)
        do (you|u) think (it|that|this|maybe) ..1 (was|happened|might be|could be|is|it was|could
            have been|might have been) ..2 (because|down to|due to|from|all|the|your|caused|that|
            something|stress|you)
        (are|were) you sure (you|u|it) (didn't|weren't|did|were|wasn't|never|took) !(want)
        (had|have|were) you ..1 (vaccinated|jabbed) ..6
        """,
    ),
    rule(
        "blame.should_have",
        """
        (you|u|ye|you's) ..1 (should|shoulda|ought to) ..1 (have|of|'ve) (gone|rested|called|rung|
            waited|listened|told|stopped|asked for|noticed|insisted|pushed|stayed in|stayed off|
            stayed home|stayed at home|checked|slowed|quit|thought|realised|realized|eaten|looked
            after|put|planned|started|left work|given up|kept off|avoided|known better|known
            something|had a|had it|got|gotten|been more|been careful|been resting|been at home|
            been taking|been off|taken it|taken things|taken better|taken more|taken your|taken
            folic|seen a|seen the|seen someone|paid|complained|prayed|done more|done things) !(to
            this|her home|him home|to hold|to keep|to bring|to see|to know|with you|to take|to be|
            to meet|them home|with)
        (you|u) (shouldn't|shouldn't|should never|should not|shudnt|oughtn't) ..1 (have|of|'ve)
            (lifted|drunk|drank|smoked|flown|worked|waited|travelled|carried|eaten|taken|gone|
            left|run|been lifting|been working|been carrying|been running|been drinking|been
            smoking|been flying|been on|been doing|been driving|been travelling|been stressing|had
            that|had the|been so|been at work|been at the|told people|told everyone|announced|kept
            working|tried|let) !(to hear|through this|home without|through that|through any|home
            with|through it|to go|alone|to leave)
        (if|maybe if|perhaps if) (you'd|you had|u had|you hadn't|you'd have|only you'd|only you
            had|only you hadn't|you were|you weren't|you didn't|you'd only|you did) ..1 (gone|
            rested|listened|taken|waited|called|been|lifted|worked|not|just|stopped|eaten|drunk|
            had|looked|let|gotten|got|seen|noticed|done|stayed|told|prayed|smoked|flown|slowed|
            gained|lost|cared|tried|started|only|more) !(asked|here|the chance|told me|with us|
            ours)
        (if only) (you|u|ye) ..1 (had|hadn't|were|weren't|would|wouldn't|did|didn't|listened|
            rested|went) !(known|been|got|had)
        (you|u) (waited|left it|leave it|left|delayed) (too long|so long|too late|so late|until|
            till) ..4 !(he was|she was|they)
        (i|we|everyone|your mother|your mum|mum|people|they) (told|warned|did tell|did warn|kept
            telling) (you|u|ye) ..1 (to|not|it|that|about|so|this|you) !(loved|matter|were|said|he
            was|she was|it was not|it wasn't)
        (i|we) (did )?(say|said|always said|knew) ..1 (that|it|you) ..3 (was|were|would|wouldn't|
            shouldn't|should) ..2 (bad idea|too much|asking for|risky|a risk|mistake|no good|
            stupid|dangerous|end badly|end in|not good|slow down|working too|doing too)
        (you|u) (couldn't|could have|could've|could of) ..1 (prevented|avoided|stopped|saved|done
            more|rested|taken it|waited|been more) !(it|this|anything|him|her) .
        (you|u) (could have|could've|could of) (prevented|avoided|stopped|saved|rested) (it|this|
            him|her|that|more)
        (you|u) (didn't|never|don't|wouldn't|did not) (look after|take care of|listen to|rest|
            slow|take it) ..2 (yourself|me|enough|down|easy|anyone|your body|the doctor*|advice|
            anybody|.) !(have)
        """,
    ),
    rule(
        "blame.cause",
        """
        (maybe|perhaps|probably|i think|i suppose|i guess|i reckon|i bet|it's because|it was
            because|could be|might be|must be|clearly|obviously|i wonder if) ..2 (you|you've|u|
            you'd|you're|ye) (were|was|did|had|worked|pushed|took|overdid|lifted|drank|waited|ate|
            are|been|overdone|stressed|still going|too) ..2 (too|so|much|stressed|stressing|
            stress|hard|it|something|drinking|smoking|working|lifting|careless|old|overdoing|
            going|exercise|exercising|on your feet|gym|wrong|running|late|the wrong)
        (maybe|perhaps|probably|i think|i suppose|i guess|i reckon|i bet|it was|it's|must be|must
            have been|might be|could be|might have been|could have been|was) ..2 (the|all the|
            your|all that|all your|that) (stress|running|lifting|travel|travelling|flight|job|
            drinking|smoking|worrying|coffee|work|gym|diet|weight|age|vaccine|jab|yoga|hair dye|
            cats|phone|laptop|late nights|exercise|anxiety|running around|overwork|walking|
            driving|ivf)
        (all )?that (stress|lifting|running|flying|drinking|coffee|worry|worrying|work|travelling|
            running around|exercise|gym|rushing|walking) (can't|couldn't|cannot|won't|must|
            probably|will|caused|did|didn't|may|might|would|is what)
        (stress|worry|anxiety|caffeine|coffee|lifting|flying|working|exercise|alcohol|wine|
            smoking|stressing) ..2 (can cause|causes|cause|can bring|brings on|is bad for|can
            lead|harms|hurts|kills|is what causes|is known to|can kill|can trigger) ..3 (it|this|
            miscarr*|baby|babies|loss|labour|pregnan*|that|still*)
        (at|with) (your|ur) (age|weight|size|lifestyle|job|diet|history) !(i|we)
        (you|you're|you are|u r|you were) ..1 (too|so) (old|fat|heavy|overweight|thin|skinny|
            unfit|selfish to) ..1 (to|for|anyway|.|and|now)
        (leave|leaving|left|wait|waiting|waited) ..2 (having|to have|having children|starting|
            motherhood|family|it|kids) ..2 (until|till|so late|too late|so long) ..3 (forty|40|
            thirties|late|age|that age|your|old|your age|in life|38|39|41|42|43)
        (that's|thats|this is|that is) what happens (when|if) (you|u|women|people|girls|someone|
            ye)
        (it|that) ..1 (must have been|must've been|must be|was probably|might have been|was maybe|
            could have been|was likely|has to be) ..1 (something|somthing|the|that|all|because)
            ..1 (you|thing|wine|food|cheese|drink|jab|vaccine|stuff) ..1 (ate|did|took|drank|eat|
            caught|said|done|had|have|lifted)
        (you|u) ..1 (work|worked|were working|working|were always working|stressed|worry|stress|
            worried|push|pushed|did|do|drank|drink|smoked|lifted|were always running) (yourself |
            far |way )?(too|so) (much|hard|many|long) ..4 (that's|baby|pregnan*|body|it|this|why|
            when|while|.)
        (your|ur) (body|womb|uterus|eggs|egg|cervix) (rejected|couldn't|could not|wasn't|was not|
            isn't|failed|is not|is too|are too|were too|are old|can't|wasn't able|must be|must
            have|killed)
        (because|cos|since|when) (you|u) (were|was|had been|insisted|kept|didn't|wouldn't|worked|
            smoke|smoked|drink|drank|lifted|waited|wait|left it|refused|never) ..2 (working|on|
            stressing|drinking|smoking|lifting|rest|rested|listen|too|running|so|long|take|flying|
            eat|the gym|going|stressed|all|during|while|bed rest)
        (you|u) were ..3 (still going to the gym|at the gym|going to the gym|still smoking|still
            drinking|drinking|always stressed|always so stressed|always on your feet|on your feet
            too|overdoing|doing too much|working too|lifting|still working) ..3 (time|while|much|
            .|all|hard|when|and|so)
        (going|went) to the gym (the whole|all the|while|when|throughout|right up|every)
        (asking|bound|always going) ..1 (for trouble|to happen|to end|to go wrong|to be a risk|for
            it)
        (it|that) was always a risk
        (i|we) (heard|read|saw) ..2 (it|that|the vaccine|the jab|stress|they|coffee|you) (does
            that|causes|can cause|does this|can do|cause|kills)
        ^ no wonder (you|with|it|the|your) ..4 (stress|work|working|drank|lost|miscarr*|drinking|
            smoking|way you|age|ran|lived)
        """,
    ),
)
