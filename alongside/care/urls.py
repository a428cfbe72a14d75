from django.urls import URLPattern, URLResolver, path

from alongside.care.views.colours import colours
from alongside.care.views.leave import leave, today
from alongside.care.views.reading import help_page, house_rules, leaving

urlpatterns: list[URLPattern | URLResolver] = [
    path("exit/", leave, name="exit"),
    path("-/today/", today, name="today"),
    path("-/colours.css", colours, name="colours"),
    path("leaving/", leaving, name="leaving"),
    path("help/", help_page, name="help"),
    path("rules/", house_rules, name="house_rules"),
]
