"""Articles that try to become part of the page: every one must come out as text."""

FIGURES = "2021年，松溪县公安局检查企业121家，发现隐患12处，其中火灾隐患3处。"

_SCRIPT = "&lt;script&gt;window.hacked=1&lt;/script&gt;"

HOSTILE = {
    "script": f"<script>window.hacked=1</script>{FIGURES}",
    "escaped script": f"{_SCRIPT}&lt;img src=x onerror=window.hacked=1&gt;{FIGURES}",
    "twice escaped": f"&amp;lt;script&amp;gt;window.hacked=1&amp;lt;/script&amp;gt;{FIGURES}",
    "event handler": f"&lt;svg onload=&quot;window.hacked=1&quot;&gt;{FIGURES}",
    "closed style": f"&lt;/style&gt;&lt;/title&gt;&lt;/textarea&gt;--&gt;{_SCRIPT}{FIGURES}",
    "attribute break": f'{FIGURES}检查"onmouseover="window.hacked=1" x=\'企业`21家，抓获\'"&gt;&lt;b&gt;嫌疑人6名。',
    "template": f"{{{{constructor.constructor('window.hacked=1')()}}}} ${{window.hacked=1}} {{% raw %}} {FIGURES}",
    "javascript url": f"[x](javascript:window.hacked=1) javascript:window.hacked=1 {FIGURES}",
    "cdata": f"&lt;![CDATA[{_SCRIPT}]]&gt;&lt;!-- {FIGURES}",
    "controls": f"\0\x08\x1b[31m\u202e\u2066\ud800\ufffe{FIGURES}",
    "form": f"&lt;form action=//x&gt;&lt;input autofocus onfocus=window.hacked=1&gt;{FIGURES}",
    "base": f"&lt;base href=//x&gt;&lt;meta http-equiv=refresh content=0;url=//x&gt;&lt;iframe srcdoc=x&gt;{FIGURES}",
}

TITLE = '"><img src=x onerror="window.hacked=1"></title><script>window.hacked=1</script>'
URL = 'javascript:window.hacked=1//"><script>window.hacked=1</script>'
