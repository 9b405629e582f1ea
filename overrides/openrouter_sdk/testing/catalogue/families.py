"""The models of the stand-in as a table. All are invented, and so are their authors and providers."""

from __future__ import annotations

from typing import Final

TABLE: Final[str] = """
larkspur/sonata-3            tif>t 400000 64000 2.5 10 smtpjorevw k=0.25 w=3.125 h=5 web=0.01 n=71/66/64
    at=larkspur,brook:1.2,larkspur/priority:2 mod long=200000:5:15
larkspur/sonata-3-mini       tif>t 400000 32000 0.25 1 smtpjorev k=0.025 n=58/52/49
    at=larkspur,brook:1.4,larkspur/flex:0.5 mod
larkspur/sonata-2            ti>t 200000 16000 3 15 smtpjo k=0.3 w=3.75 n=49/45/38 age=420 exp=2027-01-31
    mod
larkspur/etude-2             t>t 16384 4096 0.5 1.5 smlx age=700 n=24/19/8 exp=2026-12-31
larkspur/nocturne-1          tif>t 200000 100000 15 60 smtjoRe k=7.5 reason=60 n=73/70/61 req=0.01
larkspur/aria-audio          ta>ta 128000 16384 2.5 10 smtpj audio=40 aout=80 n=41/30/28
~larkspur/sonata-latest  =larkspur/sonata-3
tamarind/tide-70b            t>t 131072 8192 0.4 0.6 skmtpjo hf q=bf16 n=43/38/35
    at=brook,canal:1.5,delta/turbo:2.5,ember:0.9 arch=Llama3
tamarind/tide-70b:free       t>t 65536 4096 0 0 skmt hf q=fp8 n=43/38/35 arch=Llama3
tamarind/tide-8b             t>t 131072 8192 0.02 0.04 skmtj hf q=fp8 n=24/18/15 at=canal,ember:1.5
    arch=Llama3
tamarind/tide-vision-12b     ti>t 131072 4096 0.05 0.08 skmj hf q=bf16 n=27/20/12 img=0.00008 arch=Llama3
tamarind/tide-base-8b        t>t 32768 2048 0.03 0.03 skl hf q=bf16 age=500 n=15/9/2 arch=Llama3
fernhill/grove-large         tif>t 262144 32768 2 6 smtpjo n=52/47/44 at=fernhill,brook:1.1 cut=2025-07-01
    arch=Mistral
fernhill/grove-small         ti>t 131072 16384 0.1 0.3 smtpjo hf q=bf16 n=35/29/27
    at=fernhill,canal:1.2,ember:0.8 arch=Mistral
fernhill/grove-small:free    ti>t 131072 4096 0 0 smtj hf q=fp8 n=35/29/27 arch=Mistral
fernhill/thicket-code        t>t 262144 32768 0.3 0.9 smtpjo n=38/61/40 hf q=fp8 cat=programming
    arch=Mistral
fernhill/bramble-reason      t>t 131072 40960 0.5 1.5 smtjorR hf n=54/50/33 arch=Mistral
quartzite/prism-4            tif>t 1048576 65536 1.25 10 smtpjore k=0.31 w=1.625 img=0.00516 audio=0.7
    n=69/62/58 long=200000:2.5:15 at=quartzite,quartzite/eu:1.1 arch=Gemini
quartzite/prism-4-flash      tifav>t 1048576 65536 0.3 2.5 smtpjore k=0.03 img=0.00124 audio=1 n=55/48/46
    at=quartzite,brook:1.05 arch=Gemini
quartzite/prism-4-lite       tif>t 1048576 32768 0.1 0.4 smtpjo k=0.01 n=40/33/30 arch=Gemini
quartzite/prism-paint        ti>ti 32768 8192 0.3 2.5 smj img=0.0003 iout=0.039 n=33/20/9 arch=Gemini
~quartzite/prism-flash-latest  =quartzite/prism-4-flash
moorland/heather-32b         t>t 131072 16384 0.1 0.3 skmtpjor hf q=fp8 n=46/44/39
    at=canal,delta:1.3,ember:0.7 arch=Qwen3
moorland/heather-32b:free    t>t 40960 4096 0 0 skmtj hf q=int4 n=46/44/39 arch=Qwen3
moorland/heather-4b          t>t 32768 8192 0.01 0.02 skm hf q=int8 n=20/14/9 arch=Qwen3
moorland/heather-vl-72b      tiv>t 32768 8192 0.25 0.75 skmj hf q=bf16 n=36/28/20 arch=Qwen3
moorland/gorse-coder-480b    t>t 262144 65536 0.4 1.6 skmtpjo hf q=fp8 n=50/64/55 cat=programming
    at=canal,delta:1.25 arch=Qwen3
moorland/peat-math-7b        t>t 4096 2048 0.09 0.09 skm hf q=bf16 n=19/16/2 age=650 cat=academia arch=Qwen3
saltmarsh/egret-v3           t>t 163840 16384 0.27 1.1 skmtpjo k=0.07 hf q=fp8 n=51/46/42
    at=saltmarsh,canal:1.2,delta:1.6 arch=DeepSeek
saltmarsh/egret-r1           t>t 163840 32768 0.55 2.19 skmjR k=0.14 hf q=fp8 n=57/52/37
    at=saltmarsh,ember:1.1 arch=DeepSeek
saltmarsh/heron-search       t>t 128000 8000 1 1 smw req=0.005 web=0.005 n=37/25/23
saltmarsh/heron-search-pro   ti>t 200000 8000 3 15 smwr req=0.006 web=0.005 n=45/33/31
windrose/compass             tif>t 2000000 - -1 -1 smtpjore arch=Router
windrose/gale-2              ti>t 256000 64000 3 15 smtpjol k=0.75 n=60/55/51 mod
windrose/gale-2-fast         t>t 256000 64000 0.2 0.5 smtpjorl k=0.05 n=56/53/50 long=128000:0.4:1
windrose/breeze-mini         t>t 8192 1024 0.15 0.15 sm n=22/15/10 age=300
oldmill/ledger-pro           tf>t 200000 8192 5 25 smtpjo w=6.25 k=0.5 req=0.002 n=61/57/60 cat=finance mod
oldmill/ledger-lite          tf>t 100000 4096 0.8 4 smtjo k=0.08 w=1 n=38/35/33 cat=finance
oldmill/storyteller-13b      t>t 8192 2048 0.18 0.18 skm hf q=fp16 n=17/8/3 cat=roleplay age=800 arch=Llama2
oldmill/nimble-decider       t>td 32768 512 0.6 0 smj n=30/12/14
larkspur/embed-3-large       t>e 8192 - 0.13 0 - age=200
tamarind/embed-small         t>e 8192 - 0.01 0 - hf q=fp16
quartzite/embed-multi        ti>e 32768 - 0.15 0 - img=0.0001
saltmarsh/rerank-2           t>r 4096 - 0 0 - req=0.002
quartzite/prism-canvas       ti>i 32768 - 0 0 - img=0.001 iout=0.04
windrose/gale-sketch         t>i 4096 - 0 0 - iout=0.02
larkspur/aria-speech         t>s 4096 - 15 0 - voices
larkspur/aria-transcribe     a>x - - 0 0 - audio=6
quartzite/prism-motion       ti>v 4096 - 0 0 -
windrose/gale-reel           t>v 2048 - 0 0 -
"""
"""One model a line, which goes on in indented ones: id, modalities, context, longest output, USD per million
tokens of prompt and output, letters of what it understands (`listed_models.PARAMETERS`), and further facts.
Or an alias, and what it stands for.
"""
