import type { CatalogSource } from './CatalogEntry.js'

/** The ids of the sources. */
export type SourceId =
  | 'zhang2023' | 'brown2020' | 'kaplan2020' | 'narayanan2021' | 'llmAnalysis' | 'epochSystems' | 'hoffmann2022' | 'nanogpt'
  | 'touvron2023' | 'llama2card' | 'llamaCards' | 'lamda2022' | 'luccioni2022' | 'epochQuery' | 'palm2022' | 'llama3'
  | 'deepseekV3' | 'scalingBook' | 'deepseekInference' | 'kwon2023' | 'zhao2025' | 'bekman' | 'xie2025' | 'zero2020'
  | 'aprender' | 'llmViewer' | 'a800wiki' | 'h800' | 'dgxA100' | 'semianalysis2023' | 'citic2023' | 'moomoo2023'
  | 'guosheng2023' | 'zx2023' | 'gf2023' | 'sinolink2023' | 'lambda2020' | 'kshirol' | 'pasquesi' | 'dojHhi'
  | 'mergerBlog' | 'epochCompute' | 'scalingTimeline' | 'bass1969' | 'pyworkforce' | 'erlangSteps' | 'littleExercise' | 'devx2017'
  | 'excel' | 'accountingCoach' | 'formulajs' | 'epochChips' | 'youngDaly' | 'korthikanti2022' | 'eccn3a090' | 'tppThresholds'
  | 'ncclTests' | 'wright' | 'speculative' | 'pollaczek' | 'graduatedPricing' | 'autumnPricing' | 'postMoney' | 'fundingRounds'
  | 'errorBudgets' | 'sloDowntime' | 'reliabilityCourse' | 'cournotEntry' | 'buildRent' | 'onPremTco' | 'erlangB' | 'neuronActivation'
  | 'tensorParallelBook' | 'mixtral' | 'ncclCollectives'

/** What the formulas and the worked examples cite; every address was read. */
export const sources: Readonly<Record<SourceId, CatalogSource>> = {
  zhang2023: { id: 'zhang2023', title: '为什么大模型接下来要看中国?', authors: '张津京', year: 2023 },
  brown2020: { id: 'brown2020', title: 'Language Models are Few-Shot Learners', authors: 'Brown et al.', year: 2020, url: 'https://arxiv.org/abs/2005.14165' },
  kaplan2020: { id: 'kaplan2020', title: 'Scaling Laws for Neural Language Models (notes with the formulas)', authors: 'Kaplan et al., notes by newfacade', year: 2020, url: 'https://github.com/newfacade/notes-on-llm' },
  narayanan2021: { id: 'narayanan2021', title: 'Efficient Large-Scale Language Model Training on GPU Clusters Using Megatron-LM', authors: 'Narayanan et al.', year: 2021, url: 'https://arxiv.org/abs/2104.04473' },
  llmAnalysis: { id: 'llmAnalysis', title: 'llm-analysis, examples/megatron-turing-nlg', authors: 'C. Li', year: 2023, url: 'https://github.com/cli99/llm-analysis' },
  epochSystems: { id: 'epochSystems', title: 'All ML Systems (training-cost-trends)', authors: 'Epoch AI', year: 2024, url: 'https://github.com/epoch-research/training-cost-trends' },
  hoffmann2022: { id: 'hoffmann2022', title: 'Training Compute-Optimal Large Language Models', authors: 'Hoffmann et al.', year: 2022, url: 'https://arxiv.org/abs/2203.15556' },
  nanogpt: { id: 'nanogpt', title: 'nanoGPT notebooks scaling_laws.ipynb and transformer_sizing.ipynb', authors: 'A. Karpathy', year: 2023, url: 'https://github.com/karpathy/nanoGPT' },
  touvron2023: { id: 'touvron2023', title: 'LLaMA: Open and Efficient Foundation Language Models', authors: 'Touvron et al.', year: 2023, url: 'https://arxiv.org/abs/2302.13971' },
  llama2card: { id: 'llama2card', title: 'Llama 2 model card', authors: 'Meta', year: 2023, url: 'https://github.com/meta-llama/llama/blob/main/MODEL_CARD.md' },
  llamaCards: { id: 'llamaCards', title: 'Llama 3, 3.1 and 4 model cards', authors: 'Meta', year: 2024, url: 'https://github.com/meta-llama/llama-models' },
  lamda2022: { id: 'lamda2022', title: 'LaMDA: Language Models for Dialog Applications', authors: 'Thoppilan et al.', year: 2022, url: 'https://arxiv.org/abs/2201.08239' },
  luccioni2022: { id: 'luccioni2022', title: 'Estimating the Carbon Footprint of BLOOM, a 176B Parameter Language Model', authors: 'Luccioni, Viguier, Ligozat', year: 2022, url: 'https://arxiv.org/abs/2211.02001' },
  epochQuery: { id: 'epochQuery', title: 'How much energy does ChatGPT use? (spreadsheet)', authors: 'Epoch AI', year: 2025, url: 'https://docs.google.com/spreadsheets/d/1Xe1WXNaZ0IZuuRAJP62xf_ufmwUhgRhtp446bTHnUOM/edit?gid=505480858' },
  palm2022: { id: 'palm2022', title: 'PaLM: Scaling Language Modeling with Pathways', authors: 'Chowdhery et al.', year: 2022, url: 'https://arxiv.org/abs/2204.02311' },
  llama3: { id: 'llama3', title: 'The Llama 3 Herd of Models', authors: 'Grattafiori, Dubey et al.', year: 2024, url: 'https://arxiv.org/abs/2407.21783' },
  deepseekV3: { id: 'deepseekV3', title: 'DeepSeek-V3 Technical Report', authors: 'DeepSeek-AI', year: 2024, url: 'https://github.com/deepseek-ai/DeepSeek-V3' },
  scalingBook: { id: 'scalingBook', title: 'How to Scale Your Model', authors: 'Austin et al.', year: 2025, url: 'https://github.com/jax-ml/scaling-book' },
  deepseekInference: { id: 'deepseekInference', title: 'DeepSeek-V3/R1 Inference System Overview', authors: 'DeepSeek-AI', year: 2025, url: 'https://github.com/deepseek-ai/open-infra-index' },
  kwon2023: { id: 'kwon2023', title: 'Efficient Memory Management for Large Language Model Serving with PagedAttention', authors: 'Kwon et al.', year: 2023, url: 'https://arxiv.org/abs/2309.06180' },
  zhao2025: { id: 'zhao2025', title: 'Insights into DeepSeek-V3: Scaling Challenges and Reflections on Hardware for AI Architectures', authors: 'Zhao et al.', year: 2025, url: 'https://arxiv.org/abs/2505.09343' },
  bekman: { id: 'bekman', title: 'Machine Learning Engineering Open Book', authors: 'S. Bekman', year: 2024, url: 'https://github.com/stas00/ml-engineering' },
  xie2025: { id: 'xie2025', title: 'Strata', authors: 'Xie et al.', year: 2025, url: 'https://arxiv.org/abs/2508.18572' },
  zero2020: { id: 'zero2020', title: 'ZeRO: Memory Optimizations Toward Training Trillion Parameter Models', authors: 'Rajbhandari et al.', year: 2020, url: 'https://arxiv.org/abs/1910.02054' },
  aprender: { id: 'aprender', title: 'aprender issue 2846: bandwidth roofline for single-stream decode', authors: 'noahgift', year: 2025, url: 'https://github.com/paiml/aprender/issues/2846' },
  llmViewer: { id: 'llmViewer', title: 'LLM-Viewer issue 4: predicted results against TensorRT-LLM', authors: 'feifeibear; figures of NVIDIA TensorRT-LLM', year: 2024, url: 'https://github.com/hahnyuan/LLM-Viewer/issues/4' },
  a800wiki: { id: 'a800wiki', title: 'NVIDIA A800', authors: 'aiwiki.ai', url: 'https://aiwiki.ai/wiki/nvidia_a800' },
  h800: { id: 'h800', title: 'NVIDIA H800 vs H100', authors: 'tumgag.com', url: 'https://www.tumgag.com/tag/nvidia%20h100' },
  dgxA100: { id: 'dgxA100', title: 'DGX A100 announcement', authors: 'Geektopia', year: 2020, url: 'https://geektopia.es/es/technology/2020/05/14/noticias/nvidia-anuncia-el-servidor-dgx-a100-ocho-tesla-a100-desde-200-000-dolares.html' },
  semianalysis2023: { id: 'semianalysis2023', title: 'The Inference Cost Of Search Disruption', authors: 'D. Patel, A. Ahmad (SemiAnalysis)', year: 2023, url: 'https://newsletter.semianalysis.com/p/the-inference-cost-of-search-disruption' },
  citic2023: { id: 'citic2023', title: 'ChatGPT对GPU算力的需求测算与相关分析', authors: '中信证券（雷俊成、王子源、徐涛、杨泽原）', year: 2023, url: 'https://bbs.pinggu.org/thread-11855598-1-1.html' },
  moomoo2023: { id: 'moomoo2023', title: 'Note on ChatGPT computing power', authors: 'moomoo community post', year: 2023, url: 'https://moomoo.com/community/feed/109913294110726' },
  guosheng2023: { id: 'guosheng2023', title: 'ChatGPT需要多少算力 (summary)', authors: 'broker report', year: 2023, url: 'http://link.sov5.org/l/WZ9HcOLNB6' },
  zx2023: { id: 'zx2023', title: 'NVIDIA A100 demand note', authors: 'zx8123.com', year: 2023, url: 'http://zx8123.com/?p=157064' },
  gf2023: { id: 'gf2023', title: '打造一个AI大模型,需要多少算力?', authors: '广发证券, quoted by jinglingshuju', year: 2023, url: 'https://www.jinglingshuju.com/article/65372381201' },
  sinolink2023: { id: 'sinolink2023', title: '计算机行业专题研究报告:ChatGPT训练及多场景推理成本测算', authors: '国金证券（王倩雯、孟灿）', year: 2023, url: 'https://stock.stockstar.com/JC2023030700003918.shtml' },
  lambda2020: { id: 'lambda2020', title: 'OpenAI\'s GPT-3 Language Model: A Technical Overview', authors: 'C. Li (Lambda)', year: 2020, url: 'https://lambda.ai/blog/demystifying-gpt-3' },
  kshirol: { id: 'kshirol', title: 'AI Infrastructure 09: Inference infrastructure', authors: 'kshirol-dev', url: 'https://kshirol-dev.github.io/learnAI/AIInfrastructure/09-inference-infrastructure.html' },
  pasquesi: { id: 'pasquesi', title: 'How to Calculate Startup Runway', authors: 'Pasquesi Partners', url: 'https://pasquesipartners.com/calculate-startup-runway-chicago/' },
  dojHhi: { id: 'dojHhi', title: 'Herfindahl-Hirschman Index (DOJ definition)', authors: 'US Department of Justice, quoted on Hacker News', url: 'https://news.ycombinator.com/item?id=39780692' },
  mergerBlog: { id: 'mergerBlog', title: 'Horizontal Merger Guidelines, worked example', authors: 'Industrial Organization blog', url: 'https://industrialorganization.blogspot.com' },
  epochCompute: { id: 'epochCompute', title: 'Training compute of notable AI models is doubling roughly every five months', authors: 'Epoch AI', year: 2024, url: 'https://epoch.ai/data-insights/compute-trend-post-2010' },
  scalingTimeline: { id: 'scalingTimeline', title: 'The Scaling Timeline', authors: 'divergentcompute.com', url: 'https://www.divergentcompute.com/scaling.html' },
  bass1969: { id: 'bass1969', title: 'A New Product Growth for Model Consumer Durables', authors: 'F. Bass', year: 1969, url: 'https://doi.org/10.1287/mnsc.15.5.215' },
  pyworkforce: { id: 'pyworkforce', title: 'pyworkforce README', authors: 'R. Arenas', year: 2021, url: 'https://pypi.org/project/pyworkforce/0.1.0/' },
  erlangSteps: { id: 'erlangSteps', title: 'The Erlang-C formula, described step by step', authors: 'text in nvidia/Nemotron-CC-Math-v1', url: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1' },
  littleExercise: { id: 'littleExercise', title: 'Little\'s formula exercise', authors: 'tutorsglobe.com', url: 'https://tutorsglobe.com/question/littles-formula-applies-to-an-entire-queueing-system-or-to-51484003.aspx' },
  devx2017: { id: 'devx2017', title: 'Calculating Availability', authors: 'DevX', year: 2017, url: 'https://www.devx.com/2017/06/28/' },
  excel: { id: 'excel', title: 'Excel function reference', authors: 'Microsoft', url: 'https://support.microsoft.com/en-us/excel/functions' },
  accountingCoach: { id: 'accountingCoach', title: 'What is the break-even formula?', authors: 'AccountingCoach', url: 'https://www.accountingcoach.com/blog/what-is-the-break-even-formula' },
  formulajs: { id: 'formulajs', title: 'formulajs test/financial.js (the documented examples of Excel)', authors: 'formula.js contributors', url: 'https://github.com/formulajs/formulajs' },
  epochChips: { id: 'epochChips', title: 'Chip dataset (training-cost-trends)', authors: 'Epoch AI', year: 2024, url: 'https://github.com/epoch-research/training-cost-trends' },
  youngDaly: { id: 'youngDaly', title: 'Robustness of the Young/Daly formula for stochastic iterative applications', authors: 'Du, Marchal, Pallez, Robert', year: 2020, url: 'https://hal.inria.fr/hal-02514107' },
  korthikanti2022: { id: 'korthikanti2022', title: 'Reducing Activation Recomputation in Large Transformer Models, explained', authors: 'Korthikanti et al., explained by intuitivepapers.ai', year: 2022, url: 'https://intuitivepapers.ai/activation-recomputation/' },
  eccn3a090: { id: 'eccn3a090', title: 'ECCN 3A090', authors: 'Lenzo, quoting the Commerce Control List', url: 'https://www.lenzo.ai/eccn/3a090/' },
  tppThresholds: { id: 'tppThresholds', title: 'ECCN 3A090: total processing performance and performance density', authors: 'chipclaims.com', year: 2026, url: 'https://chipclaims.com/articles/eccn-3a090-tpp-performance-density-thresholds-2026-06-16' },
  ncclTests: { id: 'ncclTests', title: 'NCCL tests, PERFORMANCE.md', authors: 'NVIDIA', url: 'https://raw.githubusercontent.com/NVIDIA/nccl-tests/master/doc/PERFORMANCE.md' },
  wright: { id: 'wright', title: 'The learning curve model', authors: 'I. Rami', url: 'https://notes.idrissrami.com/notes/Learning-curve-model' },
  speculative: { id: 'speculative', title: 'Speculative decoding speedup', authors: 'S. Mitra', url: 'https://subhadipmitra.com/instruments/speculative-decoding/' },
  pollaczek: { id: 'pollaczek', title: 'Pollaczek–Khinchine formula', authors: 'grokipedia', url: 'https://grokipedia.com/page/Pollaczek–Khinchine_formula' },
  graduatedPricing: { id: 'graduatedPricing', title: 'Pricing models', authors: 'Zuplo', url: 'https://zuplo.com/docs/articles/monetization/pricing-models' },
  autumnPricing: { id: 'autumnPricing', title: 'Graduated Pricing', authors: 'Autumn', url: 'https://docs.useautumn.com/documentation/modelling-pricing/graduated-pricing.md' },
  postMoney: { id: 'postMoney', title: 'Pre-money, post-money and dilution', authors: 'P. Nguyen Van', url: 'https://phucnguyenvan.com/investment_atlas/concept/im-vc-pe-valuation' },
  fundingRounds: { id: 'fundingRounds', title: 'Financial strategy, numerical exercises', authors: 'H. Martins', url: 'https://henriquemartins.net/teaching/financial_strategy/module1/p1num.html' },
  errorBudgets: { id: 'errorBudgets', title: 'Error budgets and the math of nines', authors: 'systemoverflow.com', url: 'https://www.systemoverflow.com/learn/design-fundamentals/availability-reliability/error-budgets-and-the-math-of-nines' },
  sloDowntime: { id: 'sloDowntime', title: 'Google Cloud Digital Leader questions: SLO of 99.9% and 47 minutes of downtime', authors: 'courseiva.com', url: 'https://courseiva.com/questions/google/google-cloud-digital-leader/all/2' },
  reliabilityCourse: { id: 'reliabilityCourse', title: 'Reliability (TPK4140)', authors: 'J. Vatn, NTNU', url: 'https://jvatn.folk.ntnu.no/eLearning/TPK4140/Reliability.html' },
  cournotEntry: { id: 'cournotEntry', title: 'Cournot oligopoly with a fixed cost (exercise)', authors: 'tutorsglobe.com', url: 'https://tutorsglobe.com/question/consider-a-standard-cournot-oligopoly-with-n-ge-2-identical-51586570.aspx' },
  buildRent: { id: 'buildRent', title: 'Build-vs-rent GPU cost model', authors: 'ai-infrastructure.net', url: 'https://ai-infrastructure.net/build-vs-rent-gpu-cost-model/' },
  onPremTco: { id: 'onPremTco', title: 'AI Infrastructure Total Cost of Ownership (On-Prem vs Cloud GPU) Calculator', authors: 'randomcalculators.com', url: 'https://www.randomcalculators.com/computer-science-data/ai-infrastructure-llm-economics/ai-infrastructure-total-cost-of-ownership-on-prem-vs-cloud-gpu-calculator' },
  erlangB: { id: 'erlangB', title: 'Queue algorithms: Erlang B', authors: 'text in nvidia/Nemotron-CC-Math-v1', url: 'https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1' },
  neuronActivation: { id: 'neuronActivation', title: 'Activation Memory Reduction', authors: 'AWS Neuron documentation', url: 'https://awsdocs-neuron.readthedocs-hosted.com/en/latest/libraries/neuronx-distributed/activation%5Fmemory%5Freduction.html' },
  tensorParallelBook: { id: 'tensorParallelBook', title: 'Megatron-LM and Tensor Parallelism', authors: 'llmbook.apartsin.com, section 59.3', url: 'https://llmbook.apartsin.com/part-12-llm-systems-at-scale/module-59-distributed-training-systems/section-59.3.html' },
  mixtral: { id: 'mixtral', title: '56B or 47B in Mixtral 8x7B MoE?', authors: 'ajkdrag', year: 2023, url: 'https://ajkdrag.in/2-Zettels/56B-or-47B-in-Mixtral-8x7B-MoE' },
  ncclCollectives: { id: 'ncclCollectives', title: 'NCCL issue 1242: theoretical time of collectives', authors: 'NCCL users', year: 2024, url: 'https://github.com/NVIDIA/nccl/issues/1242' },
}
