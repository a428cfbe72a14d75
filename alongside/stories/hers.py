from alongside.circles.finding import visible_or_404
from alongside.circles.viewer import Request
from alongside.stories.models import Photo, Story


def hers_or_404(request: Request, story_id: str) -> Story:
    """A story for the pages that only its author has. To all others there is nothing here."""
    mine: Story = visible_or_404(
        Story.objects, request.viewer, public_id=story_id, author=request.user
    )
    return mine


def her_photo_or_404(request: Request, photo_id: str) -> Photo:
    mine: Photo = visible_or_404(
        Photo.objects, request.viewer, public_id=photo_id, story__author=request.user
    )
    return mine
