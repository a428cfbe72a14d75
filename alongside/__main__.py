from alongside.site.command import main

raise SystemExit(main())
