import json

from bench.report import Figure, report


def test_a_missed_bar_is_printed_as_missed_and_fails(capsys):
    figure = Figure("second start", [2, 4, 9], "s", must=3, aim=1)
    assert report("start", figure) == 1
    table, line = capsys.readouterr().out.rstrip().rsplit("\n", 1)
    assert "MISSED" in table
    told = json.loads(line)
    expected = {"value": 4, "unit": "s", "must": 3, "aim": 1, "ok": False}
    assert told["figures"]["second start"] == expected
    assert told["commit"]
    assert set(told["machine"]) == {"cores", "memory_mib", "cpu", "python"}


def test_more_can_be_better(capsys):
    figure = Figure("pages a second", [400, 500, 600], "/s", must=300, aim=900, more_is_better=True)
    assert report("pages", figure) == 0
    assert "aim missed" in capsys.readouterr().out
