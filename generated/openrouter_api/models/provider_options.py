# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ProviderOptions."""

from __future__ import annotations

from typing import Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ProviderOptions(_Model):
    """Extra request fields for single providers, by provider slug. They reach the provider as they
    are, so their names are its own.
    """

    field_01ai: dict[str, Any] | Unset = UNSET
    """Fields for 01.AI."""
    ai21: dict[str, Any] | Unset = UNSET
    """Fields for AI21."""
    aion_labs: dict[str, Any] | Unset = UNSET
    """Fields for AionLabs."""
    akashml: dict[str, Any] | Unset = UNSET
    """Fields for AkashML."""
    alibaba: dict[str, Any] | Unset = UNSET
    """Fields for Alibaba Cloud."""
    amazon_bedrock: dict[str, Any] | Unset = UNSET
    """Fields for Amazon Bedrock."""
    amazon_bedrockclaude_on_aws: dict[str, Any] | Unset = UNSET
    """Fields for the Claude Platform on AWS under Amazon Bedrock."""
    amazon_nova: dict[str, Any] | Unset = UNSET
    """Fields for Amazon Nova."""
    ambient: dict[str, Any] | Unset = UNSET
    """Fields for Ambient."""
    anthropic: dict[str, Any] | Unset = UNSET
    """Fields for Anthropic."""
    anthropic2: dict[str, Any] | Unset = UNSET
    """Fields for the second Anthropic endpoint."""
    anyscale: dict[str, Any] | Unset = UNSET
    """Fields for Anyscale."""
    arcee_ai: dict[str, Any] | Unset = UNSET
    """Fields for Arcee AI."""
    assemblyai: dict[str, Any] | Unset = UNSET
    """Fields for AssemblyAI."""
    atlas_cloud: dict[str, Any] | Unset = UNSET
    """Fields for AtlasCloud."""
    atoma: dict[str, Any] | Unset = UNSET
    """Fields for Atoma."""
    avian: dict[str, Any] | Unset = UNSET
    """Fields for Avian."""
    azure: dict[str, Any] | Unset = UNSET
    """Fields for Azure."""
    baidu: dict[str, Any] | Unset = UNSET
    """Fields for Baidu."""
    baseten: dict[str, Any] | Unset = UNSET
    """Fields for Baseten."""
    black_forest_labs: dict[str, Any] | Unset = UNSET
    """Fields for Black Forest Labs."""
    byteplus: dict[str, Any] | Unset = UNSET
    """Fields for BytePlus."""
    centml: dict[str, Any] | Unset = UNSET
    """Fields for CentML."""
    cerebras: dict[str, Any] | Unset = UNSET
    """Fields for Cerebras."""
    chutes: dict[str, Any] | Unset = UNSET
    """Fields for Chutes."""
    cirrascale: dict[str, Any] | Unset = UNSET
    """Fields for Cirrascale."""
    clarifai: dict[str, Any] | Unset = UNSET
    """Fields for Clarifai."""
    claude_on_aws: dict[str, Any] | Unset = UNSET
    """Fields for the Claude Platform on AWS."""
    cloudflare: dict[str, Any] | Unset = UNSET
    """Fields for Cloudflare."""
    cohere: dict[str, Any] | Unset = UNSET
    """Fields for Cohere."""
    coreweave: dict[str, Any] | Unset = UNSET
    """Fields for CoreWeave."""
    cosine: dict[str, Any] | Unset = UNSET
    """Fields for Cosine."""
    crofai: dict[str, Any] | Unset = UNSET
    """Fields for CrofAI."""
    crucible: dict[str, Any] | Unset = UNSET
    """Fields for Crucible."""
    crusoe: dict[str, Any] | Unset = UNSET
    """Fields for Crusoe."""
    darkbloom: dict[str, Any] | Unset = UNSET
    """Fields for Darkbloom."""
    databricks: dict[str, Any] | Unset = UNSET
    """Fields for Databricks."""
    decart: dict[str, Any] | Unset = UNSET
    """Fields for Decart."""
    deepgram: dict[str, Any] | Unset = UNSET
    """Fields for Deepgram."""
    deepinfra: dict[str, Any] | Unset = UNSET
    """Fields for DeepInfra."""
    deepseek: dict[str, Any] | Unset = UNSET
    """Fields for DeepSeek."""
    dekallm: dict[str, Any] | Unset = UNSET
    """Fields for DekaLLM."""
    digitalocean: dict[str, Any] | Unset = UNSET
    """Fields for DigitalOcean."""
    elevenlabs: dict[str, Any] | Unset = UNSET
    """Fields for ElevenLabs."""
    enfer: dict[str, Any] | Unset = UNSET
    """Fields for Enfer."""
    fake_provider: dict[str, Any] | Unset = UNSET
    """Fields for a provider that exists only for tests."""
    featherless: dict[str, Any] | Unset = UNSET
    """Fields for Featherless."""
    fireworks: dict[str, Any] | Unset = UNSET
    """Fields for Fireworks."""
    fish_audio: dict[str, Any] | Unset = UNSET
    """Fields for Fish Audio."""
    friendli: dict[str, Any] | Unset = UNSET
    """Fields for Friendli."""
    gmicloud: dict[str, Any] | Unset = UNSET
    """Fields for GMICloud."""
    google_ai_studio: dict[str, Any] | Unset = UNSET
    """Fields for Google AI Studio."""
    google_vertex: dict[str, Any] | Unset = UNSET
    """Fields for Google Vertex AI."""
    gopomelo: dict[str, Any] | Unset = UNSET
    """Fields for GoPomelo."""
    groq: dict[str, Any] | Unset = UNSET
    """Fields for Groq."""
    heygen: dict[str, Any] | Unset = UNSET
    """Fields for HeyGen."""
    huggingface: dict[str, Any] | Unset = UNSET
    """Fields for Hugging Face."""
    hyperbolic: dict[str, Any] | Unset = UNSET
    """Fields for Hyperbolic."""
    hyperbolic_quantized: dict[str, Any] | Unset = UNSET
    """Fields for Hyperbolic's quantized models."""
    inception: dict[str, Any] | Unset = UNSET
    """Fields for Inception."""
    inceptron: dict[str, Any] | Unset = UNSET
    """Fields for Inceptron."""
    inferact_vllm: dict[str, Any] | Unset = UNSET
    """Fields for Inferact vLLM."""
    inference_net: dict[str, Any] | Unset = UNSET
    """Fields for InferenceNet."""
    infermatic: dict[str, Any] | Unset = UNSET
    """Fields for Infermatic."""
    inflection: dict[str, Any] | Unset = UNSET
    """Fields for Inflection."""
    inocloud: dict[str, Any] | Unset = UNSET
    """Fields for InoCloud."""
    io_net: dict[str, Any] | Unset = UNSET
    """Fields for Io Net."""
    ionstream: dict[str, Any] | Unset = UNSET
    """Fields for Ionstream."""
    klusterai: dict[str, Any] | Unset = UNSET
    """Fields for Kluster."""
    krea: dict[str, Any] | Unset = UNSET
    """Fields for Krea."""
    lambda_: dict[str, Any] | Unset = UNSET
    """Fields for Lambda."""
    lepton: dict[str, Any] | Unset = UNSET
    """Fields for Lepton."""
    liquid: dict[str, Any] | Unset = UNSET
    """Fields for Liquid."""
    lynn: dict[str, Any] | Unset = UNSET
    """Fields for Lynn."""
    lynn_private: dict[str, Any] | Unset = UNSET
    """Fields for Lynn's private endpoints."""
    makora: dict[str, Any] | Unset = UNSET
    """Fields for Makora."""
    mancer: dict[str, Any] | Unset = UNSET
    """Fields for Mancer."""
    mancer_old: dict[str, Any] | Unset = UNSET
    """Fields for Mancer under its old slug."""
    mara: dict[str, Any] | Unset = UNSET
    """Fields for Mara."""
    meta: dict[str, Any] | Unset = UNSET
    """Fields for Meta."""
    minimax: dict[str, Any] | Unset = UNSET
    """Fields for MiniMax."""
    mistral: dict[str, Any] | Unset = UNSET
    """Fields for Mistral."""
    modal: dict[str, Any] | Unset = UNSET
    """Fields for Modal."""
    modelrun: dict[str, Any] | Unset = UNSET
    """Fields for ModelRun."""
    modular: dict[str, Any] | Unset = UNSET
    """Fields for Modular."""
    moonshotai: dict[str, Any] | Unset = UNSET
    """Fields for Moonshot AI."""
    morph: dict[str, Any] | Unset = UNSET
    """Fields for Morph."""
    ncompass: dict[str, Any] | Unset = UNSET
    """Fields for NCompass."""
    near_ai: dict[str, Any] | Unset = UNSET
    """Fields for NEAR AI."""
    nebius: dict[str, Any] | Unset = UNSET
    """Fields for Nebius."""
    nex_agi: dict[str, Any] | Unset = UNSET
    """Fields for Nex AGI."""
    nextbit: dict[str, Any] | Unset = UNSET
    """Fields for NextBit."""
    nineteen: dict[str, Any] | Unset = UNSET
    """Fields for Nineteen."""
    novita: dict[str, Any] | Unset = UNSET
    """Fields for Novita."""
    nvidia: dict[str, Any] | Unset = UNSET
    """Fields for Nvidia."""
    octoai: dict[str, Any] | Unset = UNSET
    """Fields for OctoAI."""
    ollama: dict[str, Any] | Unset = UNSET
    """Fields for Ollama."""
    open_inference: dict[str, Any] | Unset = UNSET
    """Fields for OpenInference."""
    openai: dict[str, Any] | Unset = UNSET
    """Fields for OpenAI."""
    parasail: dict[str, Any] | Unset = UNSET
    """Fields for Parasail."""
    pareto_alpha: dict[str, Any] | Unset = UNSET
    """Fields for Pareto Alpha."""
    perceptron: dict[str, Any] | Unset = UNSET
    """Fields for Perceptron."""
    perplexity: dict[str, Any] | Unset = UNSET
    """Fields for Perplexity."""
    phala: dict[str, Any] | Unset = UNSET
    """Fields for Phala."""
    poolside: dict[str, Any] | Unset = UNSET
    """Fields for Poolside."""
    primeintellect: dict[str, Any] | Unset = UNSET
    """Fields for Prime Intellect."""
    quiver: dict[str, Any] | Unset = UNSET
    """Fields for Quiver."""
    recraft: dict[str, Any] | Unset = UNSET
    """Fields for Recraft."""
    recursal: dict[str, Any] | Unset = UNSET
    """Fields for Recursal."""
    recursive: dict[str, Any] | Unset = UNSET
    """Fields for Recursive."""
    reflection: dict[str, Any] | Unset = UNSET
    """Fields for Reflection."""
    reka: dict[str, Any] | Unset = UNSET
    """Fields for Reka."""
    relace: dict[str, Any] | Unset = UNSET
    """Fields for Relace."""
    replicate: dict[str, Any] | Unset = UNSET
    """Fields for Replicate."""
    respan: dict[str, Any] | Unset = UNSET
    """Fields for Respan."""
    runway: dict[str, Any] | Unset = UNSET
    """Fields for Runway."""
    sail_research: dict[str, Any] | Unset = UNSET
    """Fields for Sail Research."""
    sakana: dict[str, Any] | Unset = UNSET
    """Fields for Sakana."""
    sakana_ai: dict[str, Any] | Unset = UNSET
    """Fields for Sakana AI."""
    sambanova: dict[str, Any] | Unset = UNSET
    """Fields for SambaNova."""
    sambanova_cloaked: dict[str, Any] | Unset = UNSET
    """Fields for SambaNova's cloaked endpoints."""
    scaledown: dict[str, Any] | Unset = UNSET
    """Fields for ScaleDown."""
    seed: dict[str, Any] | Unset = UNSET
    """Fields for Seed."""
    sf_compute: dict[str, Any] | Unset = UNSET
    """Fields for SF Compute."""
    siliconflow: dict[str, Any] | Unset = UNSET
    """Fields for SiliconFlow."""
    sourceful: dict[str, Any] | Unset = UNSET
    """Fields for Sourceful."""
    stealth: dict[str, Any] | Unset = UNSET
    """Fields for the unnamed provider of stealth models."""
    stepfun: dict[str, Any] | Unset = UNSET
    """Fields for StepFun."""
    streamlake: dict[str, Any] | Unset = UNSET
    """Fields for StreamLake."""
    switchpoint: dict[str, Any] | Unset = UNSET
    """Fields for Switchpoint."""
    targon: dict[str, Any] | Unset = UNSET
    """Fields for Targon."""
    tencent: dict[str, Any] | Unset = UNSET
    """Fields for Tencent."""
    tenstorrent: dict[str, Any] | Unset = UNSET
    """Fields for Tenstorrent."""
    thinkingmachines: dict[str, Any] | Unset = UNSET
    """Fields for Thinking Machines."""
    together: dict[str, Any] | Unset = UNSET
    """Fields for Together."""
    together_lite: dict[str, Any] | Unset = UNSET
    """Fields for Together's lite endpoints."""
    typesafe: dict[str, Any] | Unset = UNSET
    """Fields for Typesafe."""
    ubicloud: dict[str, Any] | Unset = UNSET
    """Fields for Ubicloud."""
    unbiased: dict[str, Any] | Unset = UNSET
    """Fields for Unbiased."""
    upstage: dict[str, Any] | Unset = UNSET
    """Fields for Upstage."""
    venice: dict[str, Any] | Unset = UNSET
    """Fields for Venice."""
    voyageai: dict[str, Any] | Unset = UNSET
    """Fields for VoyageAI by MongoDB."""
    wafer: dict[str, Any] | Unset = UNSET
    """Fields for Wafer."""
    wandb: dict[str, Any] | Unset = UNSET
    """Fields for Weights & Biases."""
    wandb_legacy: dict[str, Any] | Unset = UNSET
    """Fields for Weights & Biases under its legacy slug."""
    xai: dict[str, Any] | Unset = UNSET
    """Fields for xAI."""
    xiaomi: dict[str, Any] | Unset = UNSET
    """Fields for Xiaomi."""
    z_ai: dict[str, Any] | Unset = UNSET
    """Fields for Z.AI."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ProviderOptions)
        self.field_01ai = pop("01ai", UNSET)
        self.ai21 = pop("ai21", UNSET)
        self.aion_labs = pop("aion-labs", UNSET)
        self.akashml = pop("akashml", UNSET)
        self.alibaba = pop("alibaba", UNSET)
        self.amazon_bedrock = pop("amazon-bedrock", UNSET)
        self.amazon_bedrockclaude_on_aws = pop("amazon-bedrock/claude-on-aws", UNSET)
        self.amazon_nova = pop("amazon-nova", UNSET)
        self.ambient = pop("ambient", UNSET)
        self.anthropic = pop("anthropic", UNSET)
        self.anthropic2 = pop("anthropic/2", UNSET)
        self.anyscale = pop("anyscale", UNSET)
        self.arcee_ai = pop("arcee-ai", UNSET)
        self.assemblyai = pop("assemblyai", UNSET)
        self.atlas_cloud = pop("atlas-cloud", UNSET)
        self.atoma = pop("atoma", UNSET)
        self.avian = pop("avian", UNSET)
        self.azure = pop("azure", UNSET)
        self.baidu = pop("baidu", UNSET)
        self.baseten = pop("baseten", UNSET)
        self.black_forest_labs = pop("black-forest-labs", UNSET)
        self.byteplus = pop("byteplus", UNSET)
        self.centml = pop("centml", UNSET)
        self.cerebras = pop("cerebras", UNSET)
        self.chutes = pop("chutes", UNSET)
        self.cirrascale = pop("cirrascale", UNSET)
        self.clarifai = pop("clarifai", UNSET)
        self.claude_on_aws = pop("claude-on-aws", UNSET)
        self.cloudflare = pop("cloudflare", UNSET)
        self.cohere = pop("cohere", UNSET)
        self.coreweave = pop("coreweave", UNSET)
        self.cosine = pop("cosine", UNSET)
        self.crofai = pop("crofai", UNSET)
        self.crucible = pop("crucible", UNSET)
        self.crusoe = pop("crusoe", UNSET)
        self.darkbloom = pop("darkbloom", UNSET)
        self.databricks = pop("databricks", UNSET)
        self.decart = pop("decart", UNSET)
        self.deepgram = pop("deepgram", UNSET)
        self.deepinfra = pop("deepinfra", UNSET)
        self.deepseek = pop("deepseek", UNSET)
        self.dekallm = pop("dekallm", UNSET)
        self.digitalocean = pop("digitalocean", UNSET)
        self.elevenlabs = pop("elevenlabs", UNSET)
        self.enfer = pop("enfer", UNSET)
        self.fake_provider = pop("fake-provider", UNSET)
        self.featherless = pop("featherless", UNSET)
        self.fireworks = pop("fireworks", UNSET)
        self.fish_audio = pop("fish-audio", UNSET)
        self.friendli = pop("friendli", UNSET)
        self.gmicloud = pop("gmicloud", UNSET)
        self.google_ai_studio = pop("google-ai-studio", UNSET)
        self.google_vertex = pop("google-vertex", UNSET)
        self.gopomelo = pop("gopomelo", UNSET)
        self.groq = pop("groq", UNSET)
        self.heygen = pop("heygen", UNSET)
        self.huggingface = pop("huggingface", UNSET)
        self.hyperbolic = pop("hyperbolic", UNSET)
        self.hyperbolic_quantized = pop("hyperbolic-quantized", UNSET)
        self.inception = pop("inception", UNSET)
        self.inceptron = pop("inceptron", UNSET)
        self.inferact_vllm = pop("inferact-vllm", UNSET)
        self.inference_net = pop("inference-net", UNSET)
        self.infermatic = pop("infermatic", UNSET)
        self.inflection = pop("inflection", UNSET)
        self.inocloud = pop("inocloud", UNSET)
        self.io_net = pop("io-net", UNSET)
        self.ionstream = pop("ionstream", UNSET)
        self.klusterai = pop("klusterai", UNSET)
        self.krea = pop("krea", UNSET)
        self.lambda_ = pop("lambda", UNSET)
        self.lepton = pop("lepton", UNSET)
        self.liquid = pop("liquid", UNSET)
        self.lynn = pop("lynn", UNSET)
        self.lynn_private = pop("lynn-private", UNSET)
        self.makora = pop("makora", UNSET)
        self.mancer = pop("mancer", UNSET)
        self.mancer_old = pop("mancer-old", UNSET)
        self.mara = pop("mara", UNSET)
        self.meta = pop("meta", UNSET)
        self.minimax = pop("minimax", UNSET)
        self.mistral = pop("mistral", UNSET)
        self.modal = pop("modal", UNSET)
        self.modelrun = pop("modelrun", UNSET)
        self.modular = pop("modular", UNSET)
        self.moonshotai = pop("moonshotai", UNSET)
        self.morph = pop("morph", UNSET)
        self.ncompass = pop("ncompass", UNSET)
        self.near_ai = pop("near-ai", UNSET)
        self.nebius = pop("nebius", UNSET)
        self.nex_agi = pop("nex-agi", UNSET)
        self.nextbit = pop("nextbit", UNSET)
        self.nineteen = pop("nineteen", UNSET)
        self.novita = pop("novita", UNSET)
        self.nvidia = pop("nvidia", UNSET)
        self.octoai = pop("octoai", UNSET)
        self.ollama = pop("ollama", UNSET)
        self.open_inference = pop("open-inference", UNSET)
        self.openai = pop("openai", UNSET)
        self.parasail = pop("parasail", UNSET)
        self.pareto_alpha = pop("pareto-alpha", UNSET)
        self.perceptron = pop("perceptron", UNSET)
        self.perplexity = pop("perplexity", UNSET)
        self.phala = pop("phala", UNSET)
        self.poolside = pop("poolside", UNSET)
        self.primeintellect = pop("primeintellect", UNSET)
        self.quiver = pop("quiver", UNSET)
        self.recraft = pop("recraft", UNSET)
        self.recursal = pop("recursal", UNSET)
        self.recursive = pop("recursive", UNSET)
        self.reflection = pop("reflection", UNSET)
        self.reka = pop("reka", UNSET)
        self.relace = pop("relace", UNSET)
        self.replicate = pop("replicate", UNSET)
        self.respan = pop("respan", UNSET)
        self.runway = pop("runway", UNSET)
        self.sail_research = pop("sail-research", UNSET)
        self.sakana = pop("sakana", UNSET)
        self.sakana_ai = pop("sakana-ai", UNSET)
        self.sambanova = pop("sambanova", UNSET)
        self.sambanova_cloaked = pop("sambanova-cloaked", UNSET)
        self.scaledown = pop("scaledown", UNSET)
        self.seed = pop("seed", UNSET)
        self.sf_compute = pop("sf-compute", UNSET)
        self.siliconflow = pop("siliconflow", UNSET)
        self.sourceful = pop("sourceful", UNSET)
        self.stealth = pop("stealth", UNSET)
        self.stepfun = pop("stepfun", UNSET)
        self.streamlake = pop("streamlake", UNSET)
        self.switchpoint = pop("switchpoint", UNSET)
        self.targon = pop("targon", UNSET)
        self.tencent = pop("tencent", UNSET)
        self.tenstorrent = pop("tenstorrent", UNSET)
        self.thinkingmachines = pop("thinkingmachines", UNSET)
        self.together = pop("together", UNSET)
        self.together_lite = pop("together-lite", UNSET)
        self.typesafe = pop("typesafe", UNSET)
        self.ubicloud = pop("ubicloud", UNSET)
        self.unbiased = pop("unbiased", UNSET)
        self.upstage = pop("upstage", UNSET)
        self.venice = pop("venice", UNSET)
        self.voyageai = pop("voyageai", UNSET)
        self.wafer = pop("wafer", UNSET)
        self.wandb = pop("wandb", UNSET)
        self.wandb_legacy = pop("wandb-legacy", UNSET)
        self.xai = pop("xai", UNSET)
        self.xiaomi = pop("xiaomi", UNSET)
        self.z_ai = pop("z-ai", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ProviderOptions.decode
ProviderOptions.wire_names = {
    "field_01ai": "01ai",
    "ai21": "ai21",
    "aion_labs": "aion-labs",
    "akashml": "akashml",
    "alibaba": "alibaba",
    "amazon_bedrock": "amazon-bedrock",
    "amazon_bedrockclaude_on_aws": "amazon-bedrock/claude-on-aws",
    "amazon_nova": "amazon-nova",
    "ambient": "ambient",
    "anthropic": "anthropic",
    "anthropic2": "anthropic/2",
    "anyscale": "anyscale",
    "arcee_ai": "arcee-ai",
    "assemblyai": "assemblyai",
    "atlas_cloud": "atlas-cloud",
    "atoma": "atoma",
    "avian": "avian",
    "azure": "azure",
    "baidu": "baidu",
    "baseten": "baseten",
    "black_forest_labs": "black-forest-labs",
    "byteplus": "byteplus",
    "centml": "centml",
    "cerebras": "cerebras",
    "chutes": "chutes",
    "cirrascale": "cirrascale",
    "clarifai": "clarifai",
    "claude_on_aws": "claude-on-aws",
    "cloudflare": "cloudflare",
    "cohere": "cohere",
    "coreweave": "coreweave",
    "cosine": "cosine",
    "crofai": "crofai",
    "crucible": "crucible",
    "crusoe": "crusoe",
    "darkbloom": "darkbloom",
    "databricks": "databricks",
    "decart": "decart",
    "deepgram": "deepgram",
    "deepinfra": "deepinfra",
    "deepseek": "deepseek",
    "dekallm": "dekallm",
    "digitalocean": "digitalocean",
    "elevenlabs": "elevenlabs",
    "enfer": "enfer",
    "fake_provider": "fake-provider",
    "featherless": "featherless",
    "fireworks": "fireworks",
    "fish_audio": "fish-audio",
    "friendli": "friendli",
    "gmicloud": "gmicloud",
    "google_ai_studio": "google-ai-studio",
    "google_vertex": "google-vertex",
    "gopomelo": "gopomelo",
    "groq": "groq",
    "heygen": "heygen",
    "huggingface": "huggingface",
    "hyperbolic": "hyperbolic",
    "hyperbolic_quantized": "hyperbolic-quantized",
    "inception": "inception",
    "inceptron": "inceptron",
    "inferact_vllm": "inferact-vllm",
    "inference_net": "inference-net",
    "infermatic": "infermatic",
    "inflection": "inflection",
    "inocloud": "inocloud",
    "io_net": "io-net",
    "ionstream": "ionstream",
    "klusterai": "klusterai",
    "krea": "krea",
    "lambda_": "lambda",
    "lepton": "lepton",
    "liquid": "liquid",
    "lynn": "lynn",
    "lynn_private": "lynn-private",
    "makora": "makora",
    "mancer": "mancer",
    "mancer_old": "mancer-old",
    "mara": "mara",
    "meta": "meta",
    "minimax": "minimax",
    "mistral": "mistral",
    "modal": "modal",
    "modelrun": "modelrun",
    "modular": "modular",
    "moonshotai": "moonshotai",
    "morph": "morph",
    "ncompass": "ncompass",
    "near_ai": "near-ai",
    "nebius": "nebius",
    "nex_agi": "nex-agi",
    "nextbit": "nextbit",
    "nineteen": "nineteen",
    "novita": "novita",
    "nvidia": "nvidia",
    "octoai": "octoai",
    "ollama": "ollama",
    "open_inference": "open-inference",
    "openai": "openai",
    "parasail": "parasail",
    "pareto_alpha": "pareto-alpha",
    "perceptron": "perceptron",
    "perplexity": "perplexity",
    "phala": "phala",
    "poolside": "poolside",
    "primeintellect": "primeintellect",
    "quiver": "quiver",
    "recraft": "recraft",
    "recursal": "recursal",
    "recursive": "recursive",
    "reflection": "reflection",
    "reka": "reka",
    "relace": "relace",
    "replicate": "replicate",
    "respan": "respan",
    "runway": "runway",
    "sail_research": "sail-research",
    "sakana": "sakana",
    "sakana_ai": "sakana-ai",
    "sambanova": "sambanova",
    "sambanova_cloaked": "sambanova-cloaked",
    "scaledown": "scaledown",
    "seed": "seed",
    "sf_compute": "sf-compute",
    "siliconflow": "siliconflow",
    "sourceful": "sourceful",
    "stealth": "stealth",
    "stepfun": "stepfun",
    "streamlake": "streamlake",
    "switchpoint": "switchpoint",
    "targon": "targon",
    "tencent": "tencent",
    "tenstorrent": "tenstorrent",
    "thinkingmachines": "thinkingmachines",
    "together": "together",
    "together_lite": "together-lite",
    "typesafe": "typesafe",
    "ubicloud": "ubicloud",
    "unbiased": "unbiased",
    "upstage": "upstage",
    "venice": "venice",
    "voyageai": "voyageai",
    "wafer": "wafer",
    "wandb": "wandb",
    "wandb_legacy": "wandb-legacy",
    "xai": "xai",
    "xiaomi": "xiaomi",
    "z_ai": "z-ai",
}
