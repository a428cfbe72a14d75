from django.http import HttpRequest


def quiet_note(request: HttpRequest) -> dict[str, object]:
    return {"something_waits": False}
