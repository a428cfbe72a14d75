"""Questions after details that may hurt to tell. "Would you like to tell me about her" is none."""

from alongside.gate.rule import rule

QUESTIONS = ("questions",)

RULES = (
    rule(
        "prying.details",
        """
        how (far along|many weeks|many months|far|far gone|late|early|old|pregnant) (were|was|are|
            r|did|had|exactly were|along were) (you|u|ye|she|he|the baby|it|they|your wife)
            !(doesn't|didn't|does not|makes no|has nothing|is nobody)
        how far (along|gone|on) (.|?|exactly|were|was|r)
        how many weeks (.|?|exactly|along|pregnant|gone)
        (what|which|wat) (hospital|clinic|doctor|ward|town|city|maternity unit|consultant|midwife|
            unit) (was|is|were|did|are|treated|r|you|do|delivered|looked) !(they saw|that was|it
            was no)
        (what|which) (week|weeks|date|day|trimester|month) (were|was|did|are) (you|it|this|she|he|
            that) ..3 (?|exactly|in|lose|die|happen|at|on|born)
        (what|wat) (happened|actually happened|went wrong|exactly happened|really happened) (?|
            exactly|to|to the|to it|in|at|if|with|that|then|why|hun|love|babe) !(us|you was|you
            is|you should|him was|her was|you both|you two|you made|you and|you broke|me)
        what (caused|was the cause|was the reason|was wrong|was the matter|killed|did he die of|
            did she die of|did it die of|did they die of|did the doctor*|did they say|did the
            post|did the scan|do they think|is the reason|did the autopsy|was the diagnosis) ..4
            (?|with|him|her|it|this|that|of|happened|caused|was|say|wrong|exactly|for)
        (do|did|does|have|has) (you|u|they|the doctors|the doctor|anyone|doctors|the hospital|ye)
            (even |ever |yet )?(know|find out|found out|say|said|tell you|told you|figured out|
            have any idea|find|worked out|explain) ..1 (why|what|how|the cause|the reason|if it
            was|whether) ..3 (?|it|happened|caused|wrong|he|she|this|died|the|was|that|went)
        (was|were) (it|this|the pregnancy|the baby|he|she|they|you) ..1 (planned|unplanned|an
            accident|ivf|natural|naturally|a girl|a boy|genetic|a boy or|a girl or|your first|
            through ivf|wanted|the same father|a twin|twins|abortion|an abortion|a termination|a
            missed|ectopic|conceived|a surrogate|the first time) ..6 ?
        (a|was it) (boy or girl|boy or a girl|girl or boy|girl or a boy) ?
        (who|who's|whos|where's|where is|what does) (is |was )?(the father|the dad|the baby's
            father|his dad|her dad|your husband think|the baby daddy|baby daddy) ..3 ?
        (how old|what age) (are|r|were) (you|u|ye) ..6 ?
        where (do|are|did) (you|u|ye|they|he|she) (live|from|give birth|deliver|based|bury|buried|
            have it|have him|have her|work|go to|have the|located|in) ..4 (?|exactly|him|her|it|.)
        (how|when|where) (did|exactly did) (you|u|he|she|it|the baby|they|ye) ..1 (find out|found
            out|die|died|pass|happen|lose|know|miscarry|discover|bury) ..4 ?
        (are|were) (you|u|ye) (married|single|still together|together|two married|even married|and
            your husband|trying) ..5 ?
        (is|was) (there|it) (an |a )?(autopsy|post mortem|post-mortem|something genetic|funeral)
            ..4 ?
        (did|do|have|will) (you|they|u|ye) ..2 (an autopsy|a post mortem|post mortem|autopsy|the
            results|genetic testing|a funeral|test results|bury|cremate|the ashes|the body|the
            remains) ..4 ?
        (can|could|may|might) (you|i|u) (just |please |ask )?(tell|ask|share|explain|describe|tell
            us|know|give) (us|me|you|more|what|how|why|which|where|exactly) ..1 (exactly|more
            detail*|what happened|the details|what went|how it happened|how it|how old|how far|how
            many|how did|why|which hospital|where you|what caused|how you lost|how he|how she|
            details|what week) !(soup)
        (i'd|i would|we'd|dying|curious|i'm curious|just curious|i want|i need|would love|i
            wonder|wondering|please|interested) ..2 (to know|to hear|know|hear|tell|give|share)
            ..1 (more about what happened|what happened|exactly what|how it happened|all the
            details|the details|more details|the full story|what went wrong|how far along|why|what
            caused|the gory|the whole story|every detail|which hospital)
        (more|full|all the|gory|juicy|the) details (please|pls|?|plz|about what)
        """,
        doors=QUESTIONS,
    ),
    rule(
        "prying.body",
        """
        (did|do|was|were|is|are|have|could) (you|u|it|there|ye) ..2 (bleed|bleeding|blood|painful|
            hurt a lot|cramp|cramping|labour|labor|push|a c-section|natural birth|epidural|a d&c|
            the pill|a d and c|tear|stitches|see the sac|feel it come|in the toilet|flush|pass it|
            naturally or|have milk|leaking|leak milk|your waters) ..6 (?|alot|a lot|.)
        (did|does|was) (it|that) (hurt|painful|very painful|really hurt|hurt much|hurt a lot) ..3
            ?
        how (much|long|bad|heavy|heavily|painful) (blood|did|was|were|are|is) ..1 (you|u|it|the|
            did|there|bleeding|labour|pain) ..3 (bleed|lose|last|bleeding|hurt|labour|labor|pain|
            push|?|blood|lost)
        (what|how) (did|does|do|was) (the baby|he|she|it|your baby|they|the body|him|her|your son|
            your daughter|the foetus|the fetus) ..1 (look like|looked like|look|weigh|feel like|
            smell|cold|look at)
        (did|do|was|were|could|can) (you|u|ye|it|he|she|the baby|they) ..2 (see|hold|held|keep|
            touch|have|formed|deformed|alive|breathing|warm|cold|suffer|cry|breathe|in pain|move|
            feel pain) ..1 (him|her|it|the baby|the body|them|fingers|formed|?|a face|a heartbeat|
            eyes|at all|any|in pain|when|a cry|pain|deformed|before|?) ..3 ?
        (is|are|was|has|have) your (milk|breasts|period|periods|bleeding|discharge|scar|boobs|
            womb|bump) ..4 ?
        what (did|do|have|will|happened) ..1 (you|they|u|to|ye) ..1 (do|done|to) (with |to )?(the
            body|the remains|it after|the ashes|the placenta|him after|her after|the baby's body|
            the baby after|the baby's remains)
        """,
        doors=QUESTIONS,
    ),
    rule(
        "prying.plans",
        """
        (are|will|would|do|r|have) (you|u|ye|you two|you guys|you both|yous) ..2 (try|trying|going
            to try|try for|gonna try|plan|planning|plan to|plan on|want|hope|thinking of|have|
            tried|be trying|have another|want more|start trying|going to have|going to|started
            trying) (again|another|more|for another|to try|to have|trying|on trying|having|a baby|
            for a baby|kids|children|try|more kids) ..4 ?
        when (are|will|do|can|would|r) (you|u|ye|you two|you guys|you both) ..2 (try|trying|start|
            going|plan|having|have|be) ..1 (again|another|more|for|to try|trying|having)
        (any|got any|have you any) (plans|thoughts|news) (to|for|on|of) (try|another|trying|more|
            having|a baby|a second)
        (are|is) (you|she|your wife) pregnant (again|now|yet) ..2 ?
        (how|when) (long|soon) (until|till|before|will|can|are|do|after) (you|u|ye|will you) ..2
            (try|trying|again|start|can)
        (have|are) you (had|having|started) (sex|your period|intercourse) ..6 ?
        """,
        doors=QUESTIONS,
    ),
    rule(
        "prying.pictures",
        """
        (can|could|will|would|may|do|did|have|please|pls|are|is there|any) ..4 (post|share|see|
            show|send|have|got|take|took|upload|any) ..2 (picture|pictures|photo|photos|pic|pics|
            image|scan|scans|video|ultrasound) !(with you|of mine|back|for you|framed|printed|you
            took|taken) ..5 (?|please|of|pls|us|me|to|.|him|her)
        (send|show|post) (me|us) ..3 (picture|pictures|photo|photos|pic|pics|scan|video) !(if you)
        (pics|photos|pictures|photo|pic|picture) (please|pls|plz|?|or)
        """,
        doors=QUESTIONS,
    ),
)
