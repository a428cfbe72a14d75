from alongside.gate.command import main

raise SystemExit(main())
