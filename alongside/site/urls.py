"""Every address of the place. A new one needs a row in site/tests/doors.py, or the tests fail."""

from django.urls import include, path

from alongside.site.views.health import alive, ready

urlpatterns = [
    path("healthz", alive, name="alive"),
    path("readyz", ready, name="ready"),
    path("", include("alongside.page.urls")),
    path("", include("alongside.care.urls")),
    path("", include("alongside.people.urls")),
    path("", include("alongside.circles.urls")),
    path("", include("alongside.responses.urls")),
    path("", include("alongside.stories.urls")),
    path("", include("alongside.stewards.urls")),
]
