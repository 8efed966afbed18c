// Made by roofline-translate --import-hf-config.
// B sequences, S tokens of each in prefill, C keys attended in decode (with the
// new token).
module attributes {roofline.bindings = {B = 1 : i64, C = 2048 : i64, S = 2048 : i64}, roofline.device = "a100-80gb-pcie", roofline.title = "Llama 33B"} {
  func.func @prefill(%ids: tensor<?x?xi32> {roofline.dims = ["B", "S"]} loc("ids"),
      %cos: tensor<?x64xf16> {llama.rope_table = {first_position = "0", function = "cos", theta = 1.000000e+04 : f64}, roofline.dims = ["S", ""]} loc("cos"),
      %sin: tensor<?x64xf16> {llama.rope_table = {first_position = "0", function = "sin", theta = 1.000000e+04 : f64}, roofline.dims = ["S", ""]} loc("sin"),
      %embed_tokens.weight: tensor<32000x6656xf16> {llama.weight = "model.embed_tokens.weight"} loc("embed_tokens.weight"),
      %layers.0.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.0.input_layernorm.weight"} loc("layers.0.input_layernorm.weight"),
      %layers.0.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.0.self_attn.q_proj.weight"} loc("layers.0.self_attn.q_proj.weight"),
      %layers.0.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.0.self_attn.k_proj.weight"} loc("layers.0.self_attn.k_proj.weight"),
      %layers.0.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.0.self_attn.v_proj.weight"} loc("layers.0.self_attn.v_proj.weight"),
      %layers.0.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.0.self_attn.o_proj.weight"} loc("layers.0.self_attn.o_proj.weight"),
      %layers.0.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.0.post_attention_layernorm.weight"} loc("layers.0.post_attention_layernorm.weight"),
      %layers.0.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.0.mlp.gate_proj.weight"} loc("layers.0.mlp.gate_proj.weight"),
      %layers.0.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.0.mlp.up_proj.weight"} loc("layers.0.mlp.up_proj.weight"),
      %layers.0.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.0.mlp.down_proj.weight"} loc("layers.0.mlp.down_proj.weight"),
      %layers.1.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.1.input_layernorm.weight"} loc("layers.1.input_layernorm.weight"),
      %layers.1.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.1.self_attn.q_proj.weight"} loc("layers.1.self_attn.q_proj.weight"),
      %layers.1.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.1.self_attn.k_proj.weight"} loc("layers.1.self_attn.k_proj.weight"),
      %layers.1.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.1.self_attn.v_proj.weight"} loc("layers.1.self_attn.v_proj.weight"),
      %layers.1.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.1.self_attn.o_proj.weight"} loc("layers.1.self_attn.o_proj.weight"),
      %layers.1.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.1.post_attention_layernorm.weight"} loc("layers.1.post_attention_layernorm.weight"),
      %layers.1.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.1.mlp.gate_proj.weight"} loc("layers.1.mlp.gate_proj.weight"),
      %layers.1.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.1.mlp.up_proj.weight"} loc("layers.1.mlp.up_proj.weight"),
      %layers.1.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.1.mlp.down_proj.weight"} loc("layers.1.mlp.down_proj.weight"),
      %layers.2.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.2.input_layernorm.weight"} loc("layers.2.input_layernorm.weight"),
      %layers.2.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.2.self_attn.q_proj.weight"} loc("layers.2.self_attn.q_proj.weight"),
      %layers.2.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.2.self_attn.k_proj.weight"} loc("layers.2.self_attn.k_proj.weight"),
      %layers.2.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.2.self_attn.v_proj.weight"} loc("layers.2.self_attn.v_proj.weight"),
      %layers.2.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.2.self_attn.o_proj.weight"} loc("layers.2.self_attn.o_proj.weight"),
      %layers.2.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.2.post_attention_layernorm.weight"} loc("layers.2.post_attention_layernorm.weight"),
      %layers.2.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.2.mlp.gate_proj.weight"} loc("layers.2.mlp.gate_proj.weight"),
      %layers.2.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.2.mlp.up_proj.weight"} loc("layers.2.mlp.up_proj.weight"),
      %layers.2.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.2.mlp.down_proj.weight"} loc("layers.2.mlp.down_proj.weight"),
      %layers.3.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.3.input_layernorm.weight"} loc("layers.3.input_layernorm.weight"),
      %layers.3.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.3.self_attn.q_proj.weight"} loc("layers.3.self_attn.q_proj.weight"),
      %layers.3.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.3.self_attn.k_proj.weight"} loc("layers.3.self_attn.k_proj.weight"),
      %layers.3.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.3.self_attn.v_proj.weight"} loc("layers.3.self_attn.v_proj.weight"),
      %layers.3.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.3.self_attn.o_proj.weight"} loc("layers.3.self_attn.o_proj.weight"),
      %layers.3.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.3.post_attention_layernorm.weight"} loc("layers.3.post_attention_layernorm.weight"),
      %layers.3.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.3.mlp.gate_proj.weight"} loc("layers.3.mlp.gate_proj.weight"),
      %layers.3.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.3.mlp.up_proj.weight"} loc("layers.3.mlp.up_proj.weight"),
      %layers.3.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.3.mlp.down_proj.weight"} loc("layers.3.mlp.down_proj.weight"),
      %layers.4.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.4.input_layernorm.weight"} loc("layers.4.input_layernorm.weight"),
      %layers.4.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.4.self_attn.q_proj.weight"} loc("layers.4.self_attn.q_proj.weight"),
      %layers.4.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.4.self_attn.k_proj.weight"} loc("layers.4.self_attn.k_proj.weight"),
      %layers.4.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.4.self_attn.v_proj.weight"} loc("layers.4.self_attn.v_proj.weight"),
      %layers.4.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.4.self_attn.o_proj.weight"} loc("layers.4.self_attn.o_proj.weight"),
      %layers.4.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.4.post_attention_layernorm.weight"} loc("layers.4.post_attention_layernorm.weight"),
      %layers.4.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.4.mlp.gate_proj.weight"} loc("layers.4.mlp.gate_proj.weight"),
      %layers.4.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.4.mlp.up_proj.weight"} loc("layers.4.mlp.up_proj.weight"),
      %layers.4.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.4.mlp.down_proj.weight"} loc("layers.4.mlp.down_proj.weight"),
      %layers.5.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.5.input_layernorm.weight"} loc("layers.5.input_layernorm.weight"),
      %layers.5.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.5.self_attn.q_proj.weight"} loc("layers.5.self_attn.q_proj.weight"),
      %layers.5.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.5.self_attn.k_proj.weight"} loc("layers.5.self_attn.k_proj.weight"),
      %layers.5.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.5.self_attn.v_proj.weight"} loc("layers.5.self_attn.v_proj.weight"),
      %layers.5.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.5.self_attn.o_proj.weight"} loc("layers.5.self_attn.o_proj.weight"),
      %layers.5.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.5.post_attention_layernorm.weight"} loc("layers.5.post_attention_layernorm.weight"),
      %layers.5.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.5.mlp.gate_proj.weight"} loc("layers.5.mlp.gate_proj.weight"),
      %layers.5.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.5.mlp.up_proj.weight"} loc("layers.5.mlp.up_proj.weight"),
      %layers.5.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.5.mlp.down_proj.weight"} loc("layers.5.mlp.down_proj.weight"),
      %layers.6.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.6.input_layernorm.weight"} loc("layers.6.input_layernorm.weight"),
      %layers.6.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.6.self_attn.q_proj.weight"} loc("layers.6.self_attn.q_proj.weight"),
      %layers.6.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.6.self_attn.k_proj.weight"} loc("layers.6.self_attn.k_proj.weight"),
      %layers.6.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.6.self_attn.v_proj.weight"} loc("layers.6.self_attn.v_proj.weight"),
      %layers.6.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.6.self_attn.o_proj.weight"} loc("layers.6.self_attn.o_proj.weight"),
      %layers.6.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.6.post_attention_layernorm.weight"} loc("layers.6.post_attention_layernorm.weight"),
      %layers.6.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.6.mlp.gate_proj.weight"} loc("layers.6.mlp.gate_proj.weight"),
      %layers.6.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.6.mlp.up_proj.weight"} loc("layers.6.mlp.up_proj.weight"),
      %layers.6.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.6.mlp.down_proj.weight"} loc("layers.6.mlp.down_proj.weight"),
      %layers.7.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.7.input_layernorm.weight"} loc("layers.7.input_layernorm.weight"),
      %layers.7.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.7.self_attn.q_proj.weight"} loc("layers.7.self_attn.q_proj.weight"),
      %layers.7.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.7.self_attn.k_proj.weight"} loc("layers.7.self_attn.k_proj.weight"),
      %layers.7.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.7.self_attn.v_proj.weight"} loc("layers.7.self_attn.v_proj.weight"),
      %layers.7.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.7.self_attn.o_proj.weight"} loc("layers.7.self_attn.o_proj.weight"),
      %layers.7.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.7.post_attention_layernorm.weight"} loc("layers.7.post_attention_layernorm.weight"),
      %layers.7.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.7.mlp.gate_proj.weight"} loc("layers.7.mlp.gate_proj.weight"),
      %layers.7.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.7.mlp.up_proj.weight"} loc("layers.7.mlp.up_proj.weight"),
      %layers.7.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.7.mlp.down_proj.weight"} loc("layers.7.mlp.down_proj.weight"),
      %layers.8.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.8.input_layernorm.weight"} loc("layers.8.input_layernorm.weight"),
      %layers.8.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.8.self_attn.q_proj.weight"} loc("layers.8.self_attn.q_proj.weight"),
      %layers.8.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.8.self_attn.k_proj.weight"} loc("layers.8.self_attn.k_proj.weight"),
      %layers.8.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.8.self_attn.v_proj.weight"} loc("layers.8.self_attn.v_proj.weight"),
      %layers.8.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.8.self_attn.o_proj.weight"} loc("layers.8.self_attn.o_proj.weight"),
      %layers.8.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.8.post_attention_layernorm.weight"} loc("layers.8.post_attention_layernorm.weight"),
      %layers.8.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.8.mlp.gate_proj.weight"} loc("layers.8.mlp.gate_proj.weight"),
      %layers.8.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.8.mlp.up_proj.weight"} loc("layers.8.mlp.up_proj.weight"),
      %layers.8.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.8.mlp.down_proj.weight"} loc("layers.8.mlp.down_proj.weight"),
      %layers.9.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.9.input_layernorm.weight"} loc("layers.9.input_layernorm.weight"),
      %layers.9.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.9.self_attn.q_proj.weight"} loc("layers.9.self_attn.q_proj.weight"),
      %layers.9.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.9.self_attn.k_proj.weight"} loc("layers.9.self_attn.k_proj.weight"),
      %layers.9.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.9.self_attn.v_proj.weight"} loc("layers.9.self_attn.v_proj.weight"),
      %layers.9.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.9.self_attn.o_proj.weight"} loc("layers.9.self_attn.o_proj.weight"),
      %layers.9.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.9.post_attention_layernorm.weight"} loc("layers.9.post_attention_layernorm.weight"),
      %layers.9.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.9.mlp.gate_proj.weight"} loc("layers.9.mlp.gate_proj.weight"),
      %layers.9.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.9.mlp.up_proj.weight"} loc("layers.9.mlp.up_proj.weight"),
      %layers.9.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.9.mlp.down_proj.weight"} loc("layers.9.mlp.down_proj.weight"),
      %layers.10.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.10.input_layernorm.weight"} loc("layers.10.input_layernorm.weight"),
      %layers.10.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.10.self_attn.q_proj.weight"} loc("layers.10.self_attn.q_proj.weight"),
      %layers.10.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.10.self_attn.k_proj.weight"} loc("layers.10.self_attn.k_proj.weight"),
      %layers.10.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.10.self_attn.v_proj.weight"} loc("layers.10.self_attn.v_proj.weight"),
      %layers.10.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.10.self_attn.o_proj.weight"} loc("layers.10.self_attn.o_proj.weight"),
      %layers.10.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.10.post_attention_layernorm.weight"} loc("layers.10.post_attention_layernorm.weight"),
      %layers.10.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.10.mlp.gate_proj.weight"} loc("layers.10.mlp.gate_proj.weight"),
      %layers.10.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.10.mlp.up_proj.weight"} loc("layers.10.mlp.up_proj.weight"),
      %layers.10.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.10.mlp.down_proj.weight"} loc("layers.10.mlp.down_proj.weight"),
      %layers.11.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.11.input_layernorm.weight"} loc("layers.11.input_layernorm.weight"),
      %layers.11.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.11.self_attn.q_proj.weight"} loc("layers.11.self_attn.q_proj.weight"),
      %layers.11.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.11.self_attn.k_proj.weight"} loc("layers.11.self_attn.k_proj.weight"),
      %layers.11.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.11.self_attn.v_proj.weight"} loc("layers.11.self_attn.v_proj.weight"),
      %layers.11.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.11.self_attn.o_proj.weight"} loc("layers.11.self_attn.o_proj.weight"),
      %layers.11.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.11.post_attention_layernorm.weight"} loc("layers.11.post_attention_layernorm.weight"),
      %layers.11.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.11.mlp.gate_proj.weight"} loc("layers.11.mlp.gate_proj.weight"),
      %layers.11.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.11.mlp.up_proj.weight"} loc("layers.11.mlp.up_proj.weight"),
      %layers.11.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.11.mlp.down_proj.weight"} loc("layers.11.mlp.down_proj.weight"),
      %layers.12.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.12.input_layernorm.weight"} loc("layers.12.input_layernorm.weight"),
      %layers.12.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.12.self_attn.q_proj.weight"} loc("layers.12.self_attn.q_proj.weight"),
      %layers.12.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.12.self_attn.k_proj.weight"} loc("layers.12.self_attn.k_proj.weight"),
      %layers.12.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.12.self_attn.v_proj.weight"} loc("layers.12.self_attn.v_proj.weight"),
      %layers.12.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.12.self_attn.o_proj.weight"} loc("layers.12.self_attn.o_proj.weight"),
      %layers.12.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.12.post_attention_layernorm.weight"} loc("layers.12.post_attention_layernorm.weight"),
      %layers.12.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.12.mlp.gate_proj.weight"} loc("layers.12.mlp.gate_proj.weight"),
      %layers.12.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.12.mlp.up_proj.weight"} loc("layers.12.mlp.up_proj.weight"),
      %layers.12.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.12.mlp.down_proj.weight"} loc("layers.12.mlp.down_proj.weight"),
      %layers.13.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.13.input_layernorm.weight"} loc("layers.13.input_layernorm.weight"),
      %layers.13.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.13.self_attn.q_proj.weight"} loc("layers.13.self_attn.q_proj.weight"),
      %layers.13.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.13.self_attn.k_proj.weight"} loc("layers.13.self_attn.k_proj.weight"),
      %layers.13.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.13.self_attn.v_proj.weight"} loc("layers.13.self_attn.v_proj.weight"),
      %layers.13.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.13.self_attn.o_proj.weight"} loc("layers.13.self_attn.o_proj.weight"),
      %layers.13.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.13.post_attention_layernorm.weight"} loc("layers.13.post_attention_layernorm.weight"),
      %layers.13.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.13.mlp.gate_proj.weight"} loc("layers.13.mlp.gate_proj.weight"),
      %layers.13.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.13.mlp.up_proj.weight"} loc("layers.13.mlp.up_proj.weight"),
      %layers.13.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.13.mlp.down_proj.weight"} loc("layers.13.mlp.down_proj.weight"),
      %layers.14.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.14.input_layernorm.weight"} loc("layers.14.input_layernorm.weight"),
      %layers.14.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.14.self_attn.q_proj.weight"} loc("layers.14.self_attn.q_proj.weight"),
      %layers.14.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.14.self_attn.k_proj.weight"} loc("layers.14.self_attn.k_proj.weight"),
      %layers.14.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.14.self_attn.v_proj.weight"} loc("layers.14.self_attn.v_proj.weight"),
      %layers.14.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.14.self_attn.o_proj.weight"} loc("layers.14.self_attn.o_proj.weight"),
      %layers.14.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.14.post_attention_layernorm.weight"} loc("layers.14.post_attention_layernorm.weight"),
      %layers.14.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.14.mlp.gate_proj.weight"} loc("layers.14.mlp.gate_proj.weight"),
      %layers.14.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.14.mlp.up_proj.weight"} loc("layers.14.mlp.up_proj.weight"),
      %layers.14.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.14.mlp.down_proj.weight"} loc("layers.14.mlp.down_proj.weight"),
      %layers.15.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.15.input_layernorm.weight"} loc("layers.15.input_layernorm.weight"),
      %layers.15.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.15.self_attn.q_proj.weight"} loc("layers.15.self_attn.q_proj.weight"),
      %layers.15.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.15.self_attn.k_proj.weight"} loc("layers.15.self_attn.k_proj.weight"),
      %layers.15.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.15.self_attn.v_proj.weight"} loc("layers.15.self_attn.v_proj.weight"),
      %layers.15.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.15.self_attn.o_proj.weight"} loc("layers.15.self_attn.o_proj.weight"),
      %layers.15.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.15.post_attention_layernorm.weight"} loc("layers.15.post_attention_layernorm.weight"),
      %layers.15.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.15.mlp.gate_proj.weight"} loc("layers.15.mlp.gate_proj.weight"),
      %layers.15.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.15.mlp.up_proj.weight"} loc("layers.15.mlp.up_proj.weight"),
      %layers.15.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.15.mlp.down_proj.weight"} loc("layers.15.mlp.down_proj.weight"),
      %layers.16.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.16.input_layernorm.weight"} loc("layers.16.input_layernorm.weight"),
      %layers.16.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.16.self_attn.q_proj.weight"} loc("layers.16.self_attn.q_proj.weight"),
      %layers.16.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.16.self_attn.k_proj.weight"} loc("layers.16.self_attn.k_proj.weight"),
      %layers.16.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.16.self_attn.v_proj.weight"} loc("layers.16.self_attn.v_proj.weight"),
      %layers.16.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.16.self_attn.o_proj.weight"} loc("layers.16.self_attn.o_proj.weight"),
      %layers.16.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.16.post_attention_layernorm.weight"} loc("layers.16.post_attention_layernorm.weight"),
      %layers.16.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.16.mlp.gate_proj.weight"} loc("layers.16.mlp.gate_proj.weight"),
      %layers.16.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.16.mlp.up_proj.weight"} loc("layers.16.mlp.up_proj.weight"),
      %layers.16.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.16.mlp.down_proj.weight"} loc("layers.16.mlp.down_proj.weight"),
      %layers.17.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.17.input_layernorm.weight"} loc("layers.17.input_layernorm.weight"),
      %layers.17.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.17.self_attn.q_proj.weight"} loc("layers.17.self_attn.q_proj.weight"),
      %layers.17.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.17.self_attn.k_proj.weight"} loc("layers.17.self_attn.k_proj.weight"),
      %layers.17.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.17.self_attn.v_proj.weight"} loc("layers.17.self_attn.v_proj.weight"),
      %layers.17.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.17.self_attn.o_proj.weight"} loc("layers.17.self_attn.o_proj.weight"),
      %layers.17.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.17.post_attention_layernorm.weight"} loc("layers.17.post_attention_layernorm.weight"),
      %layers.17.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.17.mlp.gate_proj.weight"} loc("layers.17.mlp.gate_proj.weight"),
      %layers.17.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.17.mlp.up_proj.weight"} loc("layers.17.mlp.up_proj.weight"),
      %layers.17.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.17.mlp.down_proj.weight"} loc("layers.17.mlp.down_proj.weight"),
      %layers.18.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.18.input_layernorm.weight"} loc("layers.18.input_layernorm.weight"),
      %layers.18.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.18.self_attn.q_proj.weight"} loc("layers.18.self_attn.q_proj.weight"),
      %layers.18.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.18.self_attn.k_proj.weight"} loc("layers.18.self_attn.k_proj.weight"),
      %layers.18.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.18.self_attn.v_proj.weight"} loc("layers.18.self_attn.v_proj.weight"),
      %layers.18.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.18.self_attn.o_proj.weight"} loc("layers.18.self_attn.o_proj.weight"),
      %layers.18.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.18.post_attention_layernorm.weight"} loc("layers.18.post_attention_layernorm.weight"),
      %layers.18.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.18.mlp.gate_proj.weight"} loc("layers.18.mlp.gate_proj.weight"),
      %layers.18.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.18.mlp.up_proj.weight"} loc("layers.18.mlp.up_proj.weight"),
      %layers.18.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.18.mlp.down_proj.weight"} loc("layers.18.mlp.down_proj.weight"),
      %layers.19.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.19.input_layernorm.weight"} loc("layers.19.input_layernorm.weight"),
      %layers.19.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.19.self_attn.q_proj.weight"} loc("layers.19.self_attn.q_proj.weight"),
      %layers.19.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.19.self_attn.k_proj.weight"} loc("layers.19.self_attn.k_proj.weight"),
      %layers.19.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.19.self_attn.v_proj.weight"} loc("layers.19.self_attn.v_proj.weight"),
      %layers.19.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.19.self_attn.o_proj.weight"} loc("layers.19.self_attn.o_proj.weight"),
      %layers.19.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.19.post_attention_layernorm.weight"} loc("layers.19.post_attention_layernorm.weight"),
      %layers.19.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.19.mlp.gate_proj.weight"} loc("layers.19.mlp.gate_proj.weight"),
      %layers.19.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.19.mlp.up_proj.weight"} loc("layers.19.mlp.up_proj.weight"),
      %layers.19.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.19.mlp.down_proj.weight"} loc("layers.19.mlp.down_proj.weight"),
      %layers.20.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.20.input_layernorm.weight"} loc("layers.20.input_layernorm.weight"),
      %layers.20.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.20.self_attn.q_proj.weight"} loc("layers.20.self_attn.q_proj.weight"),
      %layers.20.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.20.self_attn.k_proj.weight"} loc("layers.20.self_attn.k_proj.weight"),
      %layers.20.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.20.self_attn.v_proj.weight"} loc("layers.20.self_attn.v_proj.weight"),
      %layers.20.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.20.self_attn.o_proj.weight"} loc("layers.20.self_attn.o_proj.weight"),
      %layers.20.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.20.post_attention_layernorm.weight"} loc("layers.20.post_attention_layernorm.weight"),
      %layers.20.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.20.mlp.gate_proj.weight"} loc("layers.20.mlp.gate_proj.weight"),
      %layers.20.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.20.mlp.up_proj.weight"} loc("layers.20.mlp.up_proj.weight"),
      %layers.20.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.20.mlp.down_proj.weight"} loc("layers.20.mlp.down_proj.weight"),
      %layers.21.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.21.input_layernorm.weight"} loc("layers.21.input_layernorm.weight"),
      %layers.21.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.21.self_attn.q_proj.weight"} loc("layers.21.self_attn.q_proj.weight"),
      %layers.21.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.21.self_attn.k_proj.weight"} loc("layers.21.self_attn.k_proj.weight"),
      %layers.21.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.21.self_attn.v_proj.weight"} loc("layers.21.self_attn.v_proj.weight"),
      %layers.21.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.21.self_attn.o_proj.weight"} loc("layers.21.self_attn.o_proj.weight"),
      %layers.21.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.21.post_attention_layernorm.weight"} loc("layers.21.post_attention_layernorm.weight"),
      %layers.21.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.21.mlp.gate_proj.weight"} loc("layers.21.mlp.gate_proj.weight"),
      %layers.21.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.21.mlp.up_proj.weight"} loc("layers.21.mlp.up_proj.weight"),
      %layers.21.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.21.mlp.down_proj.weight"} loc("layers.21.mlp.down_proj.weight"),
      %layers.22.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.22.input_layernorm.weight"} loc("layers.22.input_layernorm.weight"),
      %layers.22.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.22.self_attn.q_proj.weight"} loc("layers.22.self_attn.q_proj.weight"),
      %layers.22.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.22.self_attn.k_proj.weight"} loc("layers.22.self_attn.k_proj.weight"),
      %layers.22.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.22.self_attn.v_proj.weight"} loc("layers.22.self_attn.v_proj.weight"),
      %layers.22.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.22.self_attn.o_proj.weight"} loc("layers.22.self_attn.o_proj.weight"),
      %layers.22.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.22.post_attention_layernorm.weight"} loc("layers.22.post_attention_layernorm.weight"),
      %layers.22.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.22.mlp.gate_proj.weight"} loc("layers.22.mlp.gate_proj.weight"),
      %layers.22.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.22.mlp.up_proj.weight"} loc("layers.22.mlp.up_proj.weight"),
      %layers.22.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.22.mlp.down_proj.weight"} loc("layers.22.mlp.down_proj.weight"),
      %layers.23.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.23.input_layernorm.weight"} loc("layers.23.input_layernorm.weight"),
      %layers.23.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.23.self_attn.q_proj.weight"} loc("layers.23.self_attn.q_proj.weight"),
      %layers.23.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.23.self_attn.k_proj.weight"} loc("layers.23.self_attn.k_proj.weight"),
      %layers.23.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.23.self_attn.v_proj.weight"} loc("layers.23.self_attn.v_proj.weight"),
      %layers.23.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.23.self_attn.o_proj.weight"} loc("layers.23.self_attn.o_proj.weight"),
      %layers.23.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.23.post_attention_layernorm.weight"} loc("layers.23.post_attention_layernorm.weight"),
      %layers.23.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.23.mlp.gate_proj.weight"} loc("layers.23.mlp.gate_proj.weight"),
      %layers.23.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.23.mlp.up_proj.weight"} loc("layers.23.mlp.up_proj.weight"),
      %layers.23.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.23.mlp.down_proj.weight"} loc("layers.23.mlp.down_proj.weight"),
      %layers.24.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.24.input_layernorm.weight"} loc("layers.24.input_layernorm.weight"),
      %layers.24.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.24.self_attn.q_proj.weight"} loc("layers.24.self_attn.q_proj.weight"),
      %layers.24.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.24.self_attn.k_proj.weight"} loc("layers.24.self_attn.k_proj.weight"),
      %layers.24.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.24.self_attn.v_proj.weight"} loc("layers.24.self_attn.v_proj.weight"),
      %layers.24.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.24.self_attn.o_proj.weight"} loc("layers.24.self_attn.o_proj.weight"),
      %layers.24.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.24.post_attention_layernorm.weight"} loc("layers.24.post_attention_layernorm.weight"),
      %layers.24.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.24.mlp.gate_proj.weight"} loc("layers.24.mlp.gate_proj.weight"),
      %layers.24.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.24.mlp.up_proj.weight"} loc("layers.24.mlp.up_proj.weight"),
      %layers.24.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.24.mlp.down_proj.weight"} loc("layers.24.mlp.down_proj.weight"),
      %layers.25.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.25.input_layernorm.weight"} loc("layers.25.input_layernorm.weight"),
      %layers.25.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.25.self_attn.q_proj.weight"} loc("layers.25.self_attn.q_proj.weight"),
      %layers.25.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.25.self_attn.k_proj.weight"} loc("layers.25.self_attn.k_proj.weight"),
      %layers.25.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.25.self_attn.v_proj.weight"} loc("layers.25.self_attn.v_proj.weight"),
      %layers.25.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.25.self_attn.o_proj.weight"} loc("layers.25.self_attn.o_proj.weight"),
      %layers.25.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.25.post_attention_layernorm.weight"} loc("layers.25.post_attention_layernorm.weight"),
      %layers.25.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.25.mlp.gate_proj.weight"} loc("layers.25.mlp.gate_proj.weight"),
      %layers.25.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.25.mlp.up_proj.weight"} loc("layers.25.mlp.up_proj.weight"),
      %layers.25.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.25.mlp.down_proj.weight"} loc("layers.25.mlp.down_proj.weight"),
      %layers.26.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.26.input_layernorm.weight"} loc("layers.26.input_layernorm.weight"),
      %layers.26.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.26.self_attn.q_proj.weight"} loc("layers.26.self_attn.q_proj.weight"),
      %layers.26.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.26.self_attn.k_proj.weight"} loc("layers.26.self_attn.k_proj.weight"),
      %layers.26.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.26.self_attn.v_proj.weight"} loc("layers.26.self_attn.v_proj.weight"),
      %layers.26.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.26.self_attn.o_proj.weight"} loc("layers.26.self_attn.o_proj.weight"),
      %layers.26.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.26.post_attention_layernorm.weight"} loc("layers.26.post_attention_layernorm.weight"),
      %layers.26.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.26.mlp.gate_proj.weight"} loc("layers.26.mlp.gate_proj.weight"),
      %layers.26.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.26.mlp.up_proj.weight"} loc("layers.26.mlp.up_proj.weight"),
      %layers.26.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.26.mlp.down_proj.weight"} loc("layers.26.mlp.down_proj.weight"),
      %layers.27.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.27.input_layernorm.weight"} loc("layers.27.input_layernorm.weight"),
      %layers.27.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.27.self_attn.q_proj.weight"} loc("layers.27.self_attn.q_proj.weight"),
      %layers.27.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.27.self_attn.k_proj.weight"} loc("layers.27.self_attn.k_proj.weight"),
      %layers.27.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.27.self_attn.v_proj.weight"} loc("layers.27.self_attn.v_proj.weight"),
      %layers.27.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.27.self_attn.o_proj.weight"} loc("layers.27.self_attn.o_proj.weight"),
      %layers.27.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.27.post_attention_layernorm.weight"} loc("layers.27.post_attention_layernorm.weight"),
      %layers.27.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.27.mlp.gate_proj.weight"} loc("layers.27.mlp.gate_proj.weight"),
      %layers.27.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.27.mlp.up_proj.weight"} loc("layers.27.mlp.up_proj.weight"),
      %layers.27.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.27.mlp.down_proj.weight"} loc("layers.27.mlp.down_proj.weight"),
      %layers.28.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.28.input_layernorm.weight"} loc("layers.28.input_layernorm.weight"),
      %layers.28.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.28.self_attn.q_proj.weight"} loc("layers.28.self_attn.q_proj.weight"),
      %layers.28.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.28.self_attn.k_proj.weight"} loc("layers.28.self_attn.k_proj.weight"),
      %layers.28.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.28.self_attn.v_proj.weight"} loc("layers.28.self_attn.v_proj.weight"),
      %layers.28.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.28.self_attn.o_proj.weight"} loc("layers.28.self_attn.o_proj.weight"),
      %layers.28.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.28.post_attention_layernorm.weight"} loc("layers.28.post_attention_layernorm.weight"),
      %layers.28.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.28.mlp.gate_proj.weight"} loc("layers.28.mlp.gate_proj.weight"),
      %layers.28.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.28.mlp.up_proj.weight"} loc("layers.28.mlp.up_proj.weight"),
      %layers.28.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.28.mlp.down_proj.weight"} loc("layers.28.mlp.down_proj.weight"),
      %layers.29.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.29.input_layernorm.weight"} loc("layers.29.input_layernorm.weight"),
      %layers.29.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.29.self_attn.q_proj.weight"} loc("layers.29.self_attn.q_proj.weight"),
      %layers.29.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.29.self_attn.k_proj.weight"} loc("layers.29.self_attn.k_proj.weight"),
      %layers.29.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.29.self_attn.v_proj.weight"} loc("layers.29.self_attn.v_proj.weight"),
      %layers.29.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.29.self_attn.o_proj.weight"} loc("layers.29.self_attn.o_proj.weight"),
      %layers.29.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.29.post_attention_layernorm.weight"} loc("layers.29.post_attention_layernorm.weight"),
      %layers.29.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.29.mlp.gate_proj.weight"} loc("layers.29.mlp.gate_proj.weight"),
      %layers.29.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.29.mlp.up_proj.weight"} loc("layers.29.mlp.up_proj.weight"),
      %layers.29.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.29.mlp.down_proj.weight"} loc("layers.29.mlp.down_proj.weight"),
      %layers.30.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.30.input_layernorm.weight"} loc("layers.30.input_layernorm.weight"),
      %layers.30.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.30.self_attn.q_proj.weight"} loc("layers.30.self_attn.q_proj.weight"),
      %layers.30.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.30.self_attn.k_proj.weight"} loc("layers.30.self_attn.k_proj.weight"),
      %layers.30.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.30.self_attn.v_proj.weight"} loc("layers.30.self_attn.v_proj.weight"),
      %layers.30.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.30.self_attn.o_proj.weight"} loc("layers.30.self_attn.o_proj.weight"),
      %layers.30.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.30.post_attention_layernorm.weight"} loc("layers.30.post_attention_layernorm.weight"),
      %layers.30.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.30.mlp.gate_proj.weight"} loc("layers.30.mlp.gate_proj.weight"),
      %layers.30.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.30.mlp.up_proj.weight"} loc("layers.30.mlp.up_proj.weight"),
      %layers.30.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.30.mlp.down_proj.weight"} loc("layers.30.mlp.down_proj.weight"),
      %layers.31.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.31.input_layernorm.weight"} loc("layers.31.input_layernorm.weight"),
      %layers.31.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.31.self_attn.q_proj.weight"} loc("layers.31.self_attn.q_proj.weight"),
      %layers.31.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.31.self_attn.k_proj.weight"} loc("layers.31.self_attn.k_proj.weight"),
      %layers.31.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.31.self_attn.v_proj.weight"} loc("layers.31.self_attn.v_proj.weight"),
      %layers.31.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.31.self_attn.o_proj.weight"} loc("layers.31.self_attn.o_proj.weight"),
      %layers.31.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.31.post_attention_layernorm.weight"} loc("layers.31.post_attention_layernorm.weight"),
      %layers.31.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.31.mlp.gate_proj.weight"} loc("layers.31.mlp.gate_proj.weight"),
      %layers.31.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.31.mlp.up_proj.weight"} loc("layers.31.mlp.up_proj.weight"),
      %layers.31.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.31.mlp.down_proj.weight"} loc("layers.31.mlp.down_proj.weight"),
      %layers.32.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.32.input_layernorm.weight"} loc("layers.32.input_layernorm.weight"),
      %layers.32.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.32.self_attn.q_proj.weight"} loc("layers.32.self_attn.q_proj.weight"),
      %layers.32.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.32.self_attn.k_proj.weight"} loc("layers.32.self_attn.k_proj.weight"),
      %layers.32.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.32.self_attn.v_proj.weight"} loc("layers.32.self_attn.v_proj.weight"),
      %layers.32.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.32.self_attn.o_proj.weight"} loc("layers.32.self_attn.o_proj.weight"),
      %layers.32.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.32.post_attention_layernorm.weight"} loc("layers.32.post_attention_layernorm.weight"),
      %layers.32.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.32.mlp.gate_proj.weight"} loc("layers.32.mlp.gate_proj.weight"),
      %layers.32.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.32.mlp.up_proj.weight"} loc("layers.32.mlp.up_proj.weight"),
      %layers.32.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.32.mlp.down_proj.weight"} loc("layers.32.mlp.down_proj.weight"),
      %layers.33.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.33.input_layernorm.weight"} loc("layers.33.input_layernorm.weight"),
      %layers.33.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.33.self_attn.q_proj.weight"} loc("layers.33.self_attn.q_proj.weight"),
      %layers.33.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.33.self_attn.k_proj.weight"} loc("layers.33.self_attn.k_proj.weight"),
      %layers.33.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.33.self_attn.v_proj.weight"} loc("layers.33.self_attn.v_proj.weight"),
      %layers.33.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.33.self_attn.o_proj.weight"} loc("layers.33.self_attn.o_proj.weight"),
      %layers.33.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.33.post_attention_layernorm.weight"} loc("layers.33.post_attention_layernorm.weight"),
      %layers.33.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.33.mlp.gate_proj.weight"} loc("layers.33.mlp.gate_proj.weight"),
      %layers.33.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.33.mlp.up_proj.weight"} loc("layers.33.mlp.up_proj.weight"),
      %layers.33.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.33.mlp.down_proj.weight"} loc("layers.33.mlp.down_proj.weight"),
      %layers.34.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.34.input_layernorm.weight"} loc("layers.34.input_layernorm.weight"),
      %layers.34.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.34.self_attn.q_proj.weight"} loc("layers.34.self_attn.q_proj.weight"),
      %layers.34.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.34.self_attn.k_proj.weight"} loc("layers.34.self_attn.k_proj.weight"),
      %layers.34.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.34.self_attn.v_proj.weight"} loc("layers.34.self_attn.v_proj.weight"),
      %layers.34.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.34.self_attn.o_proj.weight"} loc("layers.34.self_attn.o_proj.weight"),
      %layers.34.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.34.post_attention_layernorm.weight"} loc("layers.34.post_attention_layernorm.weight"),
      %layers.34.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.34.mlp.gate_proj.weight"} loc("layers.34.mlp.gate_proj.weight"),
      %layers.34.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.34.mlp.up_proj.weight"} loc("layers.34.mlp.up_proj.weight"),
      %layers.34.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.34.mlp.down_proj.weight"} loc("layers.34.mlp.down_proj.weight"),
      %layers.35.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.35.input_layernorm.weight"} loc("layers.35.input_layernorm.weight"),
      %layers.35.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.35.self_attn.q_proj.weight"} loc("layers.35.self_attn.q_proj.weight"),
      %layers.35.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.35.self_attn.k_proj.weight"} loc("layers.35.self_attn.k_proj.weight"),
      %layers.35.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.35.self_attn.v_proj.weight"} loc("layers.35.self_attn.v_proj.weight"),
      %layers.35.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.35.self_attn.o_proj.weight"} loc("layers.35.self_attn.o_proj.weight"),
      %layers.35.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.35.post_attention_layernorm.weight"} loc("layers.35.post_attention_layernorm.weight"),
      %layers.35.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.35.mlp.gate_proj.weight"} loc("layers.35.mlp.gate_proj.weight"),
      %layers.35.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.35.mlp.up_proj.weight"} loc("layers.35.mlp.up_proj.weight"),
      %layers.35.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.35.mlp.down_proj.weight"} loc("layers.35.mlp.down_proj.weight"),
      %layers.36.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.36.input_layernorm.weight"} loc("layers.36.input_layernorm.weight"),
      %layers.36.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.36.self_attn.q_proj.weight"} loc("layers.36.self_attn.q_proj.weight"),
      %layers.36.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.36.self_attn.k_proj.weight"} loc("layers.36.self_attn.k_proj.weight"),
      %layers.36.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.36.self_attn.v_proj.weight"} loc("layers.36.self_attn.v_proj.weight"),
      %layers.36.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.36.self_attn.o_proj.weight"} loc("layers.36.self_attn.o_proj.weight"),
      %layers.36.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.36.post_attention_layernorm.weight"} loc("layers.36.post_attention_layernorm.weight"),
      %layers.36.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.36.mlp.gate_proj.weight"} loc("layers.36.mlp.gate_proj.weight"),
      %layers.36.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.36.mlp.up_proj.weight"} loc("layers.36.mlp.up_proj.weight"),
      %layers.36.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.36.mlp.down_proj.weight"} loc("layers.36.mlp.down_proj.weight"),
      %layers.37.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.37.input_layernorm.weight"} loc("layers.37.input_layernorm.weight"),
      %layers.37.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.37.self_attn.q_proj.weight"} loc("layers.37.self_attn.q_proj.weight"),
      %layers.37.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.37.self_attn.k_proj.weight"} loc("layers.37.self_attn.k_proj.weight"),
      %layers.37.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.37.self_attn.v_proj.weight"} loc("layers.37.self_attn.v_proj.weight"),
      %layers.37.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.37.self_attn.o_proj.weight"} loc("layers.37.self_attn.o_proj.weight"),
      %layers.37.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.37.post_attention_layernorm.weight"} loc("layers.37.post_attention_layernorm.weight"),
      %layers.37.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.37.mlp.gate_proj.weight"} loc("layers.37.mlp.gate_proj.weight"),
      %layers.37.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.37.mlp.up_proj.weight"} loc("layers.37.mlp.up_proj.weight"),
      %layers.37.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.37.mlp.down_proj.weight"} loc("layers.37.mlp.down_proj.weight"),
      %layers.38.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.38.input_layernorm.weight"} loc("layers.38.input_layernorm.weight"),
      %layers.38.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.38.self_attn.q_proj.weight"} loc("layers.38.self_attn.q_proj.weight"),
      %layers.38.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.38.self_attn.k_proj.weight"} loc("layers.38.self_attn.k_proj.weight"),
      %layers.38.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.38.self_attn.v_proj.weight"} loc("layers.38.self_attn.v_proj.weight"),
      %layers.38.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.38.self_attn.o_proj.weight"} loc("layers.38.self_attn.o_proj.weight"),
      %layers.38.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.38.post_attention_layernorm.weight"} loc("layers.38.post_attention_layernorm.weight"),
      %layers.38.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.38.mlp.gate_proj.weight"} loc("layers.38.mlp.gate_proj.weight"),
      %layers.38.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.38.mlp.up_proj.weight"} loc("layers.38.mlp.up_proj.weight"),
      %layers.38.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.38.mlp.down_proj.weight"} loc("layers.38.mlp.down_proj.weight"),
      %layers.39.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.39.input_layernorm.weight"} loc("layers.39.input_layernorm.weight"),
      %layers.39.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.39.self_attn.q_proj.weight"} loc("layers.39.self_attn.q_proj.weight"),
      %layers.39.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.39.self_attn.k_proj.weight"} loc("layers.39.self_attn.k_proj.weight"),
      %layers.39.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.39.self_attn.v_proj.weight"} loc("layers.39.self_attn.v_proj.weight"),
      %layers.39.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.39.self_attn.o_proj.weight"} loc("layers.39.self_attn.o_proj.weight"),
      %layers.39.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.39.post_attention_layernorm.weight"} loc("layers.39.post_attention_layernorm.weight"),
      %layers.39.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.39.mlp.gate_proj.weight"} loc("layers.39.mlp.gate_proj.weight"),
      %layers.39.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.39.mlp.up_proj.weight"} loc("layers.39.mlp.up_proj.weight"),
      %layers.39.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.39.mlp.down_proj.weight"} loc("layers.39.mlp.down_proj.weight"),
      %layers.40.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.40.input_layernorm.weight"} loc("layers.40.input_layernorm.weight"),
      %layers.40.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.40.self_attn.q_proj.weight"} loc("layers.40.self_attn.q_proj.weight"),
      %layers.40.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.40.self_attn.k_proj.weight"} loc("layers.40.self_attn.k_proj.weight"),
      %layers.40.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.40.self_attn.v_proj.weight"} loc("layers.40.self_attn.v_proj.weight"),
      %layers.40.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.40.self_attn.o_proj.weight"} loc("layers.40.self_attn.o_proj.weight"),
      %layers.40.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.40.post_attention_layernorm.weight"} loc("layers.40.post_attention_layernorm.weight"),
      %layers.40.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.40.mlp.gate_proj.weight"} loc("layers.40.mlp.gate_proj.weight"),
      %layers.40.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.40.mlp.up_proj.weight"} loc("layers.40.mlp.up_proj.weight"),
      %layers.40.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.40.mlp.down_proj.weight"} loc("layers.40.mlp.down_proj.weight"),
      %layers.41.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.41.input_layernorm.weight"} loc("layers.41.input_layernorm.weight"),
      %layers.41.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.41.self_attn.q_proj.weight"} loc("layers.41.self_attn.q_proj.weight"),
      %layers.41.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.41.self_attn.k_proj.weight"} loc("layers.41.self_attn.k_proj.weight"),
      %layers.41.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.41.self_attn.v_proj.weight"} loc("layers.41.self_attn.v_proj.weight"),
      %layers.41.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.41.self_attn.o_proj.weight"} loc("layers.41.self_attn.o_proj.weight"),
      %layers.41.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.41.post_attention_layernorm.weight"} loc("layers.41.post_attention_layernorm.weight"),
      %layers.41.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.41.mlp.gate_proj.weight"} loc("layers.41.mlp.gate_proj.weight"),
      %layers.41.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.41.mlp.up_proj.weight"} loc("layers.41.mlp.up_proj.weight"),
      %layers.41.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.41.mlp.down_proj.weight"} loc("layers.41.mlp.down_proj.weight"),
      %layers.42.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.42.input_layernorm.weight"} loc("layers.42.input_layernorm.weight"),
      %layers.42.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.42.self_attn.q_proj.weight"} loc("layers.42.self_attn.q_proj.weight"),
      %layers.42.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.42.self_attn.k_proj.weight"} loc("layers.42.self_attn.k_proj.weight"),
      %layers.42.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.42.self_attn.v_proj.weight"} loc("layers.42.self_attn.v_proj.weight"),
      %layers.42.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.42.self_attn.o_proj.weight"} loc("layers.42.self_attn.o_proj.weight"),
      %layers.42.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.42.post_attention_layernorm.weight"} loc("layers.42.post_attention_layernorm.weight"),
      %layers.42.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.42.mlp.gate_proj.weight"} loc("layers.42.mlp.gate_proj.weight"),
      %layers.42.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.42.mlp.up_proj.weight"} loc("layers.42.mlp.up_proj.weight"),
      %layers.42.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.42.mlp.down_proj.weight"} loc("layers.42.mlp.down_proj.weight"),
      %layers.43.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.43.input_layernorm.weight"} loc("layers.43.input_layernorm.weight"),
      %layers.43.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.43.self_attn.q_proj.weight"} loc("layers.43.self_attn.q_proj.weight"),
      %layers.43.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.43.self_attn.k_proj.weight"} loc("layers.43.self_attn.k_proj.weight"),
      %layers.43.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.43.self_attn.v_proj.weight"} loc("layers.43.self_attn.v_proj.weight"),
      %layers.43.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.43.self_attn.o_proj.weight"} loc("layers.43.self_attn.o_proj.weight"),
      %layers.43.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.43.post_attention_layernorm.weight"} loc("layers.43.post_attention_layernorm.weight"),
      %layers.43.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.43.mlp.gate_proj.weight"} loc("layers.43.mlp.gate_proj.weight"),
      %layers.43.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.43.mlp.up_proj.weight"} loc("layers.43.mlp.up_proj.weight"),
      %layers.43.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.43.mlp.down_proj.weight"} loc("layers.43.mlp.down_proj.weight"),
      %layers.44.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.44.input_layernorm.weight"} loc("layers.44.input_layernorm.weight"),
      %layers.44.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.44.self_attn.q_proj.weight"} loc("layers.44.self_attn.q_proj.weight"),
      %layers.44.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.44.self_attn.k_proj.weight"} loc("layers.44.self_attn.k_proj.weight"),
      %layers.44.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.44.self_attn.v_proj.weight"} loc("layers.44.self_attn.v_proj.weight"),
      %layers.44.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.44.self_attn.o_proj.weight"} loc("layers.44.self_attn.o_proj.weight"),
      %layers.44.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.44.post_attention_layernorm.weight"} loc("layers.44.post_attention_layernorm.weight"),
      %layers.44.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.44.mlp.gate_proj.weight"} loc("layers.44.mlp.gate_proj.weight"),
      %layers.44.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.44.mlp.up_proj.weight"} loc("layers.44.mlp.up_proj.weight"),
      %layers.44.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.44.mlp.down_proj.weight"} loc("layers.44.mlp.down_proj.weight"),
      %layers.45.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.45.input_layernorm.weight"} loc("layers.45.input_layernorm.weight"),
      %layers.45.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.45.self_attn.q_proj.weight"} loc("layers.45.self_attn.q_proj.weight"),
      %layers.45.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.45.self_attn.k_proj.weight"} loc("layers.45.self_attn.k_proj.weight"),
      %layers.45.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.45.self_attn.v_proj.weight"} loc("layers.45.self_attn.v_proj.weight"),
      %layers.45.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.45.self_attn.o_proj.weight"} loc("layers.45.self_attn.o_proj.weight"),
      %layers.45.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.45.post_attention_layernorm.weight"} loc("layers.45.post_attention_layernorm.weight"),
      %layers.45.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.45.mlp.gate_proj.weight"} loc("layers.45.mlp.gate_proj.weight"),
      %layers.45.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.45.mlp.up_proj.weight"} loc("layers.45.mlp.up_proj.weight"),
      %layers.45.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.45.mlp.down_proj.weight"} loc("layers.45.mlp.down_proj.weight"),
      %layers.46.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.46.input_layernorm.weight"} loc("layers.46.input_layernorm.weight"),
      %layers.46.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.46.self_attn.q_proj.weight"} loc("layers.46.self_attn.q_proj.weight"),
      %layers.46.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.46.self_attn.k_proj.weight"} loc("layers.46.self_attn.k_proj.weight"),
      %layers.46.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.46.self_attn.v_proj.weight"} loc("layers.46.self_attn.v_proj.weight"),
      %layers.46.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.46.self_attn.o_proj.weight"} loc("layers.46.self_attn.o_proj.weight"),
      %layers.46.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.46.post_attention_layernorm.weight"} loc("layers.46.post_attention_layernorm.weight"),
      %layers.46.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.46.mlp.gate_proj.weight"} loc("layers.46.mlp.gate_proj.weight"),
      %layers.46.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.46.mlp.up_proj.weight"} loc("layers.46.mlp.up_proj.weight"),
      %layers.46.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.46.mlp.down_proj.weight"} loc("layers.46.mlp.down_proj.weight"),
      %layers.47.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.47.input_layernorm.weight"} loc("layers.47.input_layernorm.weight"),
      %layers.47.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.47.self_attn.q_proj.weight"} loc("layers.47.self_attn.q_proj.weight"),
      %layers.47.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.47.self_attn.k_proj.weight"} loc("layers.47.self_attn.k_proj.weight"),
      %layers.47.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.47.self_attn.v_proj.weight"} loc("layers.47.self_attn.v_proj.weight"),
      %layers.47.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.47.self_attn.o_proj.weight"} loc("layers.47.self_attn.o_proj.weight"),
      %layers.47.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.47.post_attention_layernorm.weight"} loc("layers.47.post_attention_layernorm.weight"),
      %layers.47.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.47.mlp.gate_proj.weight"} loc("layers.47.mlp.gate_proj.weight"),
      %layers.47.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.47.mlp.up_proj.weight"} loc("layers.47.mlp.up_proj.weight"),
      %layers.47.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.47.mlp.down_proj.weight"} loc("layers.47.mlp.down_proj.weight"),
      %layers.48.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.48.input_layernorm.weight"} loc("layers.48.input_layernorm.weight"),
      %layers.48.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.48.self_attn.q_proj.weight"} loc("layers.48.self_attn.q_proj.weight"),
      %layers.48.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.48.self_attn.k_proj.weight"} loc("layers.48.self_attn.k_proj.weight"),
      %layers.48.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.48.self_attn.v_proj.weight"} loc("layers.48.self_attn.v_proj.weight"),
      %layers.48.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.48.self_attn.o_proj.weight"} loc("layers.48.self_attn.o_proj.weight"),
      %layers.48.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.48.post_attention_layernorm.weight"} loc("layers.48.post_attention_layernorm.weight"),
      %layers.48.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.48.mlp.gate_proj.weight"} loc("layers.48.mlp.gate_proj.weight"),
      %layers.48.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.48.mlp.up_proj.weight"} loc("layers.48.mlp.up_proj.weight"),
      %layers.48.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.48.mlp.down_proj.weight"} loc("layers.48.mlp.down_proj.weight"),
      %layers.49.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.49.input_layernorm.weight"} loc("layers.49.input_layernorm.weight"),
      %layers.49.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.49.self_attn.q_proj.weight"} loc("layers.49.self_attn.q_proj.weight"),
      %layers.49.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.49.self_attn.k_proj.weight"} loc("layers.49.self_attn.k_proj.weight"),
      %layers.49.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.49.self_attn.v_proj.weight"} loc("layers.49.self_attn.v_proj.weight"),
      %layers.49.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.49.self_attn.o_proj.weight"} loc("layers.49.self_attn.o_proj.weight"),
      %layers.49.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.49.post_attention_layernorm.weight"} loc("layers.49.post_attention_layernorm.weight"),
      %layers.49.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.49.mlp.gate_proj.weight"} loc("layers.49.mlp.gate_proj.weight"),
      %layers.49.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.49.mlp.up_proj.weight"} loc("layers.49.mlp.up_proj.weight"),
      %layers.49.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.49.mlp.down_proj.weight"} loc("layers.49.mlp.down_proj.weight"),
      %layers.50.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.50.input_layernorm.weight"} loc("layers.50.input_layernorm.weight"),
      %layers.50.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.50.self_attn.q_proj.weight"} loc("layers.50.self_attn.q_proj.weight"),
      %layers.50.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.50.self_attn.k_proj.weight"} loc("layers.50.self_attn.k_proj.weight"),
      %layers.50.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.50.self_attn.v_proj.weight"} loc("layers.50.self_attn.v_proj.weight"),
      %layers.50.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.50.self_attn.o_proj.weight"} loc("layers.50.self_attn.o_proj.weight"),
      %layers.50.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.50.post_attention_layernorm.weight"} loc("layers.50.post_attention_layernorm.weight"),
      %layers.50.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.50.mlp.gate_proj.weight"} loc("layers.50.mlp.gate_proj.weight"),
      %layers.50.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.50.mlp.up_proj.weight"} loc("layers.50.mlp.up_proj.weight"),
      %layers.50.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.50.mlp.down_proj.weight"} loc("layers.50.mlp.down_proj.weight"),
      %layers.51.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.51.input_layernorm.weight"} loc("layers.51.input_layernorm.weight"),
      %layers.51.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.51.self_attn.q_proj.weight"} loc("layers.51.self_attn.q_proj.weight"),
      %layers.51.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.51.self_attn.k_proj.weight"} loc("layers.51.self_attn.k_proj.weight"),
      %layers.51.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.51.self_attn.v_proj.weight"} loc("layers.51.self_attn.v_proj.weight"),
      %layers.51.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.51.self_attn.o_proj.weight"} loc("layers.51.self_attn.o_proj.weight"),
      %layers.51.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.51.post_attention_layernorm.weight"} loc("layers.51.post_attention_layernorm.weight"),
      %layers.51.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.51.mlp.gate_proj.weight"} loc("layers.51.mlp.gate_proj.weight"),
      %layers.51.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.51.mlp.up_proj.weight"} loc("layers.51.mlp.up_proj.weight"),
      %layers.51.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.51.mlp.down_proj.weight"} loc("layers.51.mlp.down_proj.weight"),
      %layers.52.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.52.input_layernorm.weight"} loc("layers.52.input_layernorm.weight"),
      %layers.52.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.52.self_attn.q_proj.weight"} loc("layers.52.self_attn.q_proj.weight"),
      %layers.52.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.52.self_attn.k_proj.weight"} loc("layers.52.self_attn.k_proj.weight"),
      %layers.52.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.52.self_attn.v_proj.weight"} loc("layers.52.self_attn.v_proj.weight"),
      %layers.52.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.52.self_attn.o_proj.weight"} loc("layers.52.self_attn.o_proj.weight"),
      %layers.52.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.52.post_attention_layernorm.weight"} loc("layers.52.post_attention_layernorm.weight"),
      %layers.52.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.52.mlp.gate_proj.weight"} loc("layers.52.mlp.gate_proj.weight"),
      %layers.52.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.52.mlp.up_proj.weight"} loc("layers.52.mlp.up_proj.weight"),
      %layers.52.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.52.mlp.down_proj.weight"} loc("layers.52.mlp.down_proj.weight"),
      %layers.53.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.53.input_layernorm.weight"} loc("layers.53.input_layernorm.weight"),
      %layers.53.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.53.self_attn.q_proj.weight"} loc("layers.53.self_attn.q_proj.weight"),
      %layers.53.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.53.self_attn.k_proj.weight"} loc("layers.53.self_attn.k_proj.weight"),
      %layers.53.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.53.self_attn.v_proj.weight"} loc("layers.53.self_attn.v_proj.weight"),
      %layers.53.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.53.self_attn.o_proj.weight"} loc("layers.53.self_attn.o_proj.weight"),
      %layers.53.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.53.post_attention_layernorm.weight"} loc("layers.53.post_attention_layernorm.weight"),
      %layers.53.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.53.mlp.gate_proj.weight"} loc("layers.53.mlp.gate_proj.weight"),
      %layers.53.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.53.mlp.up_proj.weight"} loc("layers.53.mlp.up_proj.weight"),
      %layers.53.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.53.mlp.down_proj.weight"} loc("layers.53.mlp.down_proj.weight"),
      %layers.54.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.54.input_layernorm.weight"} loc("layers.54.input_layernorm.weight"),
      %layers.54.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.54.self_attn.q_proj.weight"} loc("layers.54.self_attn.q_proj.weight"),
      %layers.54.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.54.self_attn.k_proj.weight"} loc("layers.54.self_attn.k_proj.weight"),
      %layers.54.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.54.self_attn.v_proj.weight"} loc("layers.54.self_attn.v_proj.weight"),
      %layers.54.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.54.self_attn.o_proj.weight"} loc("layers.54.self_attn.o_proj.weight"),
      %layers.54.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.54.post_attention_layernorm.weight"} loc("layers.54.post_attention_layernorm.weight"),
      %layers.54.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.54.mlp.gate_proj.weight"} loc("layers.54.mlp.gate_proj.weight"),
      %layers.54.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.54.mlp.up_proj.weight"} loc("layers.54.mlp.up_proj.weight"),
      %layers.54.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.54.mlp.down_proj.weight"} loc("layers.54.mlp.down_proj.weight"),
      %layers.55.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.55.input_layernorm.weight"} loc("layers.55.input_layernorm.weight"),
      %layers.55.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.55.self_attn.q_proj.weight"} loc("layers.55.self_attn.q_proj.weight"),
      %layers.55.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.55.self_attn.k_proj.weight"} loc("layers.55.self_attn.k_proj.weight"),
      %layers.55.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.55.self_attn.v_proj.weight"} loc("layers.55.self_attn.v_proj.weight"),
      %layers.55.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.55.self_attn.o_proj.weight"} loc("layers.55.self_attn.o_proj.weight"),
      %layers.55.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.55.post_attention_layernorm.weight"} loc("layers.55.post_attention_layernorm.weight"),
      %layers.55.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.55.mlp.gate_proj.weight"} loc("layers.55.mlp.gate_proj.weight"),
      %layers.55.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.55.mlp.up_proj.weight"} loc("layers.55.mlp.up_proj.weight"),
      %layers.55.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.55.mlp.down_proj.weight"} loc("layers.55.mlp.down_proj.weight"),
      %layers.56.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.56.input_layernorm.weight"} loc("layers.56.input_layernorm.weight"),
      %layers.56.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.56.self_attn.q_proj.weight"} loc("layers.56.self_attn.q_proj.weight"),
      %layers.56.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.56.self_attn.k_proj.weight"} loc("layers.56.self_attn.k_proj.weight"),
      %layers.56.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.56.self_attn.v_proj.weight"} loc("layers.56.self_attn.v_proj.weight"),
      %layers.56.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.56.self_attn.o_proj.weight"} loc("layers.56.self_attn.o_proj.weight"),
      %layers.56.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.56.post_attention_layernorm.weight"} loc("layers.56.post_attention_layernorm.weight"),
      %layers.56.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.56.mlp.gate_proj.weight"} loc("layers.56.mlp.gate_proj.weight"),
      %layers.56.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.56.mlp.up_proj.weight"} loc("layers.56.mlp.up_proj.weight"),
      %layers.56.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.56.mlp.down_proj.weight"} loc("layers.56.mlp.down_proj.weight"),
      %layers.57.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.57.input_layernorm.weight"} loc("layers.57.input_layernorm.weight"),
      %layers.57.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.57.self_attn.q_proj.weight"} loc("layers.57.self_attn.q_proj.weight"),
      %layers.57.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.57.self_attn.k_proj.weight"} loc("layers.57.self_attn.k_proj.weight"),
      %layers.57.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.57.self_attn.v_proj.weight"} loc("layers.57.self_attn.v_proj.weight"),
      %layers.57.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.57.self_attn.o_proj.weight"} loc("layers.57.self_attn.o_proj.weight"),
      %layers.57.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.57.post_attention_layernorm.weight"} loc("layers.57.post_attention_layernorm.weight"),
      %layers.57.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.57.mlp.gate_proj.weight"} loc("layers.57.mlp.gate_proj.weight"),
      %layers.57.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.57.mlp.up_proj.weight"} loc("layers.57.mlp.up_proj.weight"),
      %layers.57.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.57.mlp.down_proj.weight"} loc("layers.57.mlp.down_proj.weight"),
      %layers.58.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.58.input_layernorm.weight"} loc("layers.58.input_layernorm.weight"),
      %layers.58.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.58.self_attn.q_proj.weight"} loc("layers.58.self_attn.q_proj.weight"),
      %layers.58.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.58.self_attn.k_proj.weight"} loc("layers.58.self_attn.k_proj.weight"),
      %layers.58.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.58.self_attn.v_proj.weight"} loc("layers.58.self_attn.v_proj.weight"),
      %layers.58.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.58.self_attn.o_proj.weight"} loc("layers.58.self_attn.o_proj.weight"),
      %layers.58.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.58.post_attention_layernorm.weight"} loc("layers.58.post_attention_layernorm.weight"),
      %layers.58.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.58.mlp.gate_proj.weight"} loc("layers.58.mlp.gate_proj.weight"),
      %layers.58.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.58.mlp.up_proj.weight"} loc("layers.58.mlp.up_proj.weight"),
      %layers.58.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.58.mlp.down_proj.weight"} loc("layers.58.mlp.down_proj.weight"),
      %layers.59.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.59.input_layernorm.weight"} loc("layers.59.input_layernorm.weight"),
      %layers.59.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.59.self_attn.q_proj.weight"} loc("layers.59.self_attn.q_proj.weight"),
      %layers.59.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.59.self_attn.k_proj.weight"} loc("layers.59.self_attn.k_proj.weight"),
      %layers.59.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.59.self_attn.v_proj.weight"} loc("layers.59.self_attn.v_proj.weight"),
      %layers.59.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.59.self_attn.o_proj.weight"} loc("layers.59.self_attn.o_proj.weight"),
      %layers.59.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.59.post_attention_layernorm.weight"} loc("layers.59.post_attention_layernorm.weight"),
      %layers.59.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.59.mlp.gate_proj.weight"} loc("layers.59.mlp.gate_proj.weight"),
      %layers.59.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.59.mlp.up_proj.weight"} loc("layers.59.mlp.up_proj.weight"),
      %layers.59.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.59.mlp.down_proj.weight"} loc("layers.59.mlp.down_proj.weight"),
      %norm.weight: tensor<6656xf16> {llama.weight = "model.norm.weight"} loc("norm.weight"),
      %lm_head.weight: tensor<32000x6656xf16> {llama.weight = "lm_head.weight"} loc("lm_head.weight")) -> (tensor<?x?x32000xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>) attributes {roofline.phase = "init"} {
    %embed_tokens = llama.embedding %ids, %embed_tokens.weight {roofline.group = "embedding"} : (tensor<?x?xi32>, tensor<32000x6656xf16>) -> tensor<?x?x6656xf16> loc("embed_tokens")
    %layers.0.input_layernorm = llama.rms_norm %embed_tokens, %layers.0.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.0.input_layernorm")
    %layers.0.self_attn.q_proj = llama.linear %layers.0.input_layernorm, %layers.0.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.0.self_attn.q_proj")
    %layers.0.self_attn.k_proj = llama.linear %layers.0.input_layernorm, %layers.0.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.0.self_attn.k_proj")
    %layers.0.self_attn.v_proj = llama.linear %layers.0.input_layernorm, %layers.0.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.0.self_attn.v_proj")
    %layers.0.self_attn.q = llama.split_heads %layers.0.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.0.self_attn.q")
    %layers.0.self_attn.k = llama.split_heads %layers.0.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.0.self_attn.k")
    %layers.0.self_attn.v = llama.split_heads %layers.0.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.0.self_attn.v")
    %layers.0.self_attn.rope, %layers.0.self_attn.rope_0 = llama.rope %layers.0.self_attn.q, %layers.0.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.0.self_attn.rope")
    %layers.0.self_attn.attention = llama.attention %layers.0.self_attn.rope, %layers.0.self_attn.rope_0, %layers.0.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.0.self_attn.attention")
    %layers.0.self_attn.merge = llama.merge_heads %layers.0.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.0.self_attn.merge")
    %layers.0.self_attn.o_proj = llama.linear %layers.0.self_attn.merge, %layers.0.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.0.self_attn.o_proj")
    %layers.0.self_attn.residual = llama.residual_add %embed_tokens, %layers.0.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.0.self_attn.residual")
    %layers.0.post_attention_layernorm = llama.rms_norm %layers.0.self_attn.residual, %layers.0.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.0.post_attention_layernorm")
    %layers.0.mlp.gate_proj = llama.linear %layers.0.post_attention_layernorm, %layers.0.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.0.mlp.gate_proj")
    %layers.0.mlp.up_proj = llama.linear %layers.0.post_attention_layernorm, %layers.0.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.0.mlp.up_proj")
    %layers.0.mlp.swiglu = llama.swiglu %layers.0.mlp.gate_proj, %layers.0.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.0.mlp.swiglu")
    %layers.0.mlp.down_proj = llama.linear %layers.0.mlp.swiglu, %layers.0.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.0.mlp.down_proj")
    %layers.0.mlp.residual = llama.residual_add %layers.0.self_attn.residual, %layers.0.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.0.mlp.residual")
    %layers.1.input_layernorm = llama.rms_norm %layers.0.mlp.residual, %layers.1.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.1.input_layernorm")
    %layers.1.self_attn.q_proj = llama.linear %layers.1.input_layernorm, %layers.1.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.1.self_attn.q_proj")
    %layers.1.self_attn.k_proj = llama.linear %layers.1.input_layernorm, %layers.1.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.1.self_attn.k_proj")
    %layers.1.self_attn.v_proj = llama.linear %layers.1.input_layernorm, %layers.1.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.1.self_attn.v_proj")
    %layers.1.self_attn.q = llama.split_heads %layers.1.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.1.self_attn.q")
    %layers.1.self_attn.k = llama.split_heads %layers.1.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.1.self_attn.k")
    %layers.1.self_attn.v = llama.split_heads %layers.1.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.1.self_attn.v")
    %layers.1.self_attn.rope, %layers.1.self_attn.rope_1 = llama.rope %layers.1.self_attn.q, %layers.1.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.1.self_attn.rope")
    %layers.1.self_attn.attention = llama.attention %layers.1.self_attn.rope, %layers.1.self_attn.rope_1, %layers.1.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.1.self_attn.attention")
    %layers.1.self_attn.merge = llama.merge_heads %layers.1.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.1.self_attn.merge")
    %layers.1.self_attn.o_proj = llama.linear %layers.1.self_attn.merge, %layers.1.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.1.self_attn.o_proj")
    %layers.1.self_attn.residual = llama.residual_add %layers.0.mlp.residual, %layers.1.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.1.self_attn.residual")
    %layers.1.post_attention_layernorm = llama.rms_norm %layers.1.self_attn.residual, %layers.1.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.1.post_attention_layernorm")
    %layers.1.mlp.gate_proj = llama.linear %layers.1.post_attention_layernorm, %layers.1.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.1.mlp.gate_proj")
    %layers.1.mlp.up_proj = llama.linear %layers.1.post_attention_layernorm, %layers.1.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.1.mlp.up_proj")
    %layers.1.mlp.swiglu = llama.swiglu %layers.1.mlp.gate_proj, %layers.1.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.1.mlp.swiglu")
    %layers.1.mlp.down_proj = llama.linear %layers.1.mlp.swiglu, %layers.1.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.1.mlp.down_proj")
    %layers.1.mlp.residual = llama.residual_add %layers.1.self_attn.residual, %layers.1.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.1.mlp.residual")
    %layers.2.input_layernorm = llama.rms_norm %layers.1.mlp.residual, %layers.2.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.2.input_layernorm")
    %layers.2.self_attn.q_proj = llama.linear %layers.2.input_layernorm, %layers.2.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.2.self_attn.q_proj")
    %layers.2.self_attn.k_proj = llama.linear %layers.2.input_layernorm, %layers.2.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.2.self_attn.k_proj")
    %layers.2.self_attn.v_proj = llama.linear %layers.2.input_layernorm, %layers.2.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.2.self_attn.v_proj")
    %layers.2.self_attn.q = llama.split_heads %layers.2.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.2.self_attn.q")
    %layers.2.self_attn.k = llama.split_heads %layers.2.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.2.self_attn.k")
    %layers.2.self_attn.v = llama.split_heads %layers.2.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.2.self_attn.v")
    %layers.2.self_attn.rope, %layers.2.self_attn.rope_2 = llama.rope %layers.2.self_attn.q, %layers.2.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.2.self_attn.rope")
    %layers.2.self_attn.attention = llama.attention %layers.2.self_attn.rope, %layers.2.self_attn.rope_2, %layers.2.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.2.self_attn.attention")
    %layers.2.self_attn.merge = llama.merge_heads %layers.2.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.2.self_attn.merge")
    %layers.2.self_attn.o_proj = llama.linear %layers.2.self_attn.merge, %layers.2.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.2.self_attn.o_proj")
    %layers.2.self_attn.residual = llama.residual_add %layers.1.mlp.residual, %layers.2.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.2.self_attn.residual")
    %layers.2.post_attention_layernorm = llama.rms_norm %layers.2.self_attn.residual, %layers.2.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.2.post_attention_layernorm")
    %layers.2.mlp.gate_proj = llama.linear %layers.2.post_attention_layernorm, %layers.2.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.2.mlp.gate_proj")
    %layers.2.mlp.up_proj = llama.linear %layers.2.post_attention_layernorm, %layers.2.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.2.mlp.up_proj")
    %layers.2.mlp.swiglu = llama.swiglu %layers.2.mlp.gate_proj, %layers.2.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.2.mlp.swiglu")
    %layers.2.mlp.down_proj = llama.linear %layers.2.mlp.swiglu, %layers.2.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.2.mlp.down_proj")
    %layers.2.mlp.residual = llama.residual_add %layers.2.self_attn.residual, %layers.2.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.2.mlp.residual")
    %layers.3.input_layernorm = llama.rms_norm %layers.2.mlp.residual, %layers.3.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.3.input_layernorm")
    %layers.3.self_attn.q_proj = llama.linear %layers.3.input_layernorm, %layers.3.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.3.self_attn.q_proj")
    %layers.3.self_attn.k_proj = llama.linear %layers.3.input_layernorm, %layers.3.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.3.self_attn.k_proj")
    %layers.3.self_attn.v_proj = llama.linear %layers.3.input_layernorm, %layers.3.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.3.self_attn.v_proj")
    %layers.3.self_attn.q = llama.split_heads %layers.3.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.3.self_attn.q")
    %layers.3.self_attn.k = llama.split_heads %layers.3.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.3.self_attn.k")
    %layers.3.self_attn.v = llama.split_heads %layers.3.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.3.self_attn.v")
    %layers.3.self_attn.rope, %layers.3.self_attn.rope_3 = llama.rope %layers.3.self_attn.q, %layers.3.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.3.self_attn.rope")
    %layers.3.self_attn.attention = llama.attention %layers.3.self_attn.rope, %layers.3.self_attn.rope_3, %layers.3.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.3.self_attn.attention")
    %layers.3.self_attn.merge = llama.merge_heads %layers.3.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.3.self_attn.merge")
    %layers.3.self_attn.o_proj = llama.linear %layers.3.self_attn.merge, %layers.3.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.3.self_attn.o_proj")
    %layers.3.self_attn.residual = llama.residual_add %layers.2.mlp.residual, %layers.3.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.3.self_attn.residual")
    %layers.3.post_attention_layernorm = llama.rms_norm %layers.3.self_attn.residual, %layers.3.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.3.post_attention_layernorm")
    %layers.3.mlp.gate_proj = llama.linear %layers.3.post_attention_layernorm, %layers.3.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.3.mlp.gate_proj")
    %layers.3.mlp.up_proj = llama.linear %layers.3.post_attention_layernorm, %layers.3.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.3.mlp.up_proj")
    %layers.3.mlp.swiglu = llama.swiglu %layers.3.mlp.gate_proj, %layers.3.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.3.mlp.swiglu")
    %layers.3.mlp.down_proj = llama.linear %layers.3.mlp.swiglu, %layers.3.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.3.mlp.down_proj")
    %layers.3.mlp.residual = llama.residual_add %layers.3.self_attn.residual, %layers.3.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.3.mlp.residual")
    %layers.4.input_layernorm = llama.rms_norm %layers.3.mlp.residual, %layers.4.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.4.input_layernorm")
    %layers.4.self_attn.q_proj = llama.linear %layers.4.input_layernorm, %layers.4.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.4.self_attn.q_proj")
    %layers.4.self_attn.k_proj = llama.linear %layers.4.input_layernorm, %layers.4.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.4.self_attn.k_proj")
    %layers.4.self_attn.v_proj = llama.linear %layers.4.input_layernorm, %layers.4.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.4.self_attn.v_proj")
    %layers.4.self_attn.q = llama.split_heads %layers.4.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.4.self_attn.q")
    %layers.4.self_attn.k = llama.split_heads %layers.4.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.4.self_attn.k")
    %layers.4.self_attn.v = llama.split_heads %layers.4.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.4.self_attn.v")
    %layers.4.self_attn.rope, %layers.4.self_attn.rope_4 = llama.rope %layers.4.self_attn.q, %layers.4.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.4.self_attn.rope")
    %layers.4.self_attn.attention = llama.attention %layers.4.self_attn.rope, %layers.4.self_attn.rope_4, %layers.4.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.4.self_attn.attention")
    %layers.4.self_attn.merge = llama.merge_heads %layers.4.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.4.self_attn.merge")
    %layers.4.self_attn.o_proj = llama.linear %layers.4.self_attn.merge, %layers.4.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.4.self_attn.o_proj")
    %layers.4.self_attn.residual = llama.residual_add %layers.3.mlp.residual, %layers.4.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.4.self_attn.residual")
    %layers.4.post_attention_layernorm = llama.rms_norm %layers.4.self_attn.residual, %layers.4.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.4.post_attention_layernorm")
    %layers.4.mlp.gate_proj = llama.linear %layers.4.post_attention_layernorm, %layers.4.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.4.mlp.gate_proj")
    %layers.4.mlp.up_proj = llama.linear %layers.4.post_attention_layernorm, %layers.4.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.4.mlp.up_proj")
    %layers.4.mlp.swiglu = llama.swiglu %layers.4.mlp.gate_proj, %layers.4.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.4.mlp.swiglu")
    %layers.4.mlp.down_proj = llama.linear %layers.4.mlp.swiglu, %layers.4.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.4.mlp.down_proj")
    %layers.4.mlp.residual = llama.residual_add %layers.4.self_attn.residual, %layers.4.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.4.mlp.residual")
    %layers.5.input_layernorm = llama.rms_norm %layers.4.mlp.residual, %layers.5.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.5.input_layernorm")
    %layers.5.self_attn.q_proj = llama.linear %layers.5.input_layernorm, %layers.5.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.5.self_attn.q_proj")
    %layers.5.self_attn.k_proj = llama.linear %layers.5.input_layernorm, %layers.5.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.5.self_attn.k_proj")
    %layers.5.self_attn.v_proj = llama.linear %layers.5.input_layernorm, %layers.5.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.5.self_attn.v_proj")
    %layers.5.self_attn.q = llama.split_heads %layers.5.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.5.self_attn.q")
    %layers.5.self_attn.k = llama.split_heads %layers.5.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.5.self_attn.k")
    %layers.5.self_attn.v = llama.split_heads %layers.5.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.5.self_attn.v")
    %layers.5.self_attn.rope, %layers.5.self_attn.rope_5 = llama.rope %layers.5.self_attn.q, %layers.5.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.5.self_attn.rope")
    %layers.5.self_attn.attention = llama.attention %layers.5.self_attn.rope, %layers.5.self_attn.rope_5, %layers.5.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.5.self_attn.attention")
    %layers.5.self_attn.merge = llama.merge_heads %layers.5.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.5.self_attn.merge")
    %layers.5.self_attn.o_proj = llama.linear %layers.5.self_attn.merge, %layers.5.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.5.self_attn.o_proj")
    %layers.5.self_attn.residual = llama.residual_add %layers.4.mlp.residual, %layers.5.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.5.self_attn.residual")
    %layers.5.post_attention_layernorm = llama.rms_norm %layers.5.self_attn.residual, %layers.5.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.5.post_attention_layernorm")
    %layers.5.mlp.gate_proj = llama.linear %layers.5.post_attention_layernorm, %layers.5.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.5.mlp.gate_proj")
    %layers.5.mlp.up_proj = llama.linear %layers.5.post_attention_layernorm, %layers.5.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.5.mlp.up_proj")
    %layers.5.mlp.swiglu = llama.swiglu %layers.5.mlp.gate_proj, %layers.5.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.5.mlp.swiglu")
    %layers.5.mlp.down_proj = llama.linear %layers.5.mlp.swiglu, %layers.5.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.5.mlp.down_proj")
    %layers.5.mlp.residual = llama.residual_add %layers.5.self_attn.residual, %layers.5.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.5.mlp.residual")
    %layers.6.input_layernorm = llama.rms_norm %layers.5.mlp.residual, %layers.6.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.6.input_layernorm")
    %layers.6.self_attn.q_proj = llama.linear %layers.6.input_layernorm, %layers.6.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.6.self_attn.q_proj")
    %layers.6.self_attn.k_proj = llama.linear %layers.6.input_layernorm, %layers.6.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.6.self_attn.k_proj")
    %layers.6.self_attn.v_proj = llama.linear %layers.6.input_layernorm, %layers.6.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.6.self_attn.v_proj")
    %layers.6.self_attn.q = llama.split_heads %layers.6.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.6.self_attn.q")
    %layers.6.self_attn.k = llama.split_heads %layers.6.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.6.self_attn.k")
    %layers.6.self_attn.v = llama.split_heads %layers.6.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.6.self_attn.v")
    %layers.6.self_attn.rope, %layers.6.self_attn.rope_6 = llama.rope %layers.6.self_attn.q, %layers.6.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.6.self_attn.rope")
    %layers.6.self_attn.attention = llama.attention %layers.6.self_attn.rope, %layers.6.self_attn.rope_6, %layers.6.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.6.self_attn.attention")
    %layers.6.self_attn.merge = llama.merge_heads %layers.6.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.6.self_attn.merge")
    %layers.6.self_attn.o_proj = llama.linear %layers.6.self_attn.merge, %layers.6.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.6.self_attn.o_proj")
    %layers.6.self_attn.residual = llama.residual_add %layers.5.mlp.residual, %layers.6.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.6.self_attn.residual")
    %layers.6.post_attention_layernorm = llama.rms_norm %layers.6.self_attn.residual, %layers.6.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.6.post_attention_layernorm")
    %layers.6.mlp.gate_proj = llama.linear %layers.6.post_attention_layernorm, %layers.6.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.6.mlp.gate_proj")
    %layers.6.mlp.up_proj = llama.linear %layers.6.post_attention_layernorm, %layers.6.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.6.mlp.up_proj")
    %layers.6.mlp.swiglu = llama.swiglu %layers.6.mlp.gate_proj, %layers.6.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.6.mlp.swiglu")
    %layers.6.mlp.down_proj = llama.linear %layers.6.mlp.swiglu, %layers.6.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.6.mlp.down_proj")
    %layers.6.mlp.residual = llama.residual_add %layers.6.self_attn.residual, %layers.6.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.6.mlp.residual")
    %layers.7.input_layernorm = llama.rms_norm %layers.6.mlp.residual, %layers.7.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.7.input_layernorm")
    %layers.7.self_attn.q_proj = llama.linear %layers.7.input_layernorm, %layers.7.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.7.self_attn.q_proj")
    %layers.7.self_attn.k_proj = llama.linear %layers.7.input_layernorm, %layers.7.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.7.self_attn.k_proj")
    %layers.7.self_attn.v_proj = llama.linear %layers.7.input_layernorm, %layers.7.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.7.self_attn.v_proj")
    %layers.7.self_attn.q = llama.split_heads %layers.7.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.7.self_attn.q")
    %layers.7.self_attn.k = llama.split_heads %layers.7.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.7.self_attn.k")
    %layers.7.self_attn.v = llama.split_heads %layers.7.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.7.self_attn.v")
    %layers.7.self_attn.rope, %layers.7.self_attn.rope_7 = llama.rope %layers.7.self_attn.q, %layers.7.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.7.self_attn.rope")
    %layers.7.self_attn.attention = llama.attention %layers.7.self_attn.rope, %layers.7.self_attn.rope_7, %layers.7.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.7.self_attn.attention")
    %layers.7.self_attn.merge = llama.merge_heads %layers.7.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.7.self_attn.merge")
    %layers.7.self_attn.o_proj = llama.linear %layers.7.self_attn.merge, %layers.7.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.7.self_attn.o_proj")
    %layers.7.self_attn.residual = llama.residual_add %layers.6.mlp.residual, %layers.7.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.7.self_attn.residual")
    %layers.7.post_attention_layernorm = llama.rms_norm %layers.7.self_attn.residual, %layers.7.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.7.post_attention_layernorm")
    %layers.7.mlp.gate_proj = llama.linear %layers.7.post_attention_layernorm, %layers.7.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.7.mlp.gate_proj")
    %layers.7.mlp.up_proj = llama.linear %layers.7.post_attention_layernorm, %layers.7.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.7.mlp.up_proj")
    %layers.7.mlp.swiglu = llama.swiglu %layers.7.mlp.gate_proj, %layers.7.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.7.mlp.swiglu")
    %layers.7.mlp.down_proj = llama.linear %layers.7.mlp.swiglu, %layers.7.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.7.mlp.down_proj")
    %layers.7.mlp.residual = llama.residual_add %layers.7.self_attn.residual, %layers.7.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.7.mlp.residual")
    %layers.8.input_layernorm = llama.rms_norm %layers.7.mlp.residual, %layers.8.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.8.input_layernorm")
    %layers.8.self_attn.q_proj = llama.linear %layers.8.input_layernorm, %layers.8.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.8.self_attn.q_proj")
    %layers.8.self_attn.k_proj = llama.linear %layers.8.input_layernorm, %layers.8.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.8.self_attn.k_proj")
    %layers.8.self_attn.v_proj = llama.linear %layers.8.input_layernorm, %layers.8.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.8.self_attn.v_proj")
    %layers.8.self_attn.q = llama.split_heads %layers.8.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.8.self_attn.q")
    %layers.8.self_attn.k = llama.split_heads %layers.8.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.8.self_attn.k")
    %layers.8.self_attn.v = llama.split_heads %layers.8.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.8.self_attn.v")
    %layers.8.self_attn.rope, %layers.8.self_attn.rope_8 = llama.rope %layers.8.self_attn.q, %layers.8.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.8.self_attn.rope")
    %layers.8.self_attn.attention = llama.attention %layers.8.self_attn.rope, %layers.8.self_attn.rope_8, %layers.8.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.8.self_attn.attention")
    %layers.8.self_attn.merge = llama.merge_heads %layers.8.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.8.self_attn.merge")
    %layers.8.self_attn.o_proj = llama.linear %layers.8.self_attn.merge, %layers.8.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.8.self_attn.o_proj")
    %layers.8.self_attn.residual = llama.residual_add %layers.7.mlp.residual, %layers.8.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.8.self_attn.residual")
    %layers.8.post_attention_layernorm = llama.rms_norm %layers.8.self_attn.residual, %layers.8.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.8.post_attention_layernorm")
    %layers.8.mlp.gate_proj = llama.linear %layers.8.post_attention_layernorm, %layers.8.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.8.mlp.gate_proj")
    %layers.8.mlp.up_proj = llama.linear %layers.8.post_attention_layernorm, %layers.8.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.8.mlp.up_proj")
    %layers.8.mlp.swiglu = llama.swiglu %layers.8.mlp.gate_proj, %layers.8.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.8.mlp.swiglu")
    %layers.8.mlp.down_proj = llama.linear %layers.8.mlp.swiglu, %layers.8.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.8.mlp.down_proj")
    %layers.8.mlp.residual = llama.residual_add %layers.8.self_attn.residual, %layers.8.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.8.mlp.residual")
    %layers.9.input_layernorm = llama.rms_norm %layers.8.mlp.residual, %layers.9.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.9.input_layernorm")
    %layers.9.self_attn.q_proj = llama.linear %layers.9.input_layernorm, %layers.9.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.9.self_attn.q_proj")
    %layers.9.self_attn.k_proj = llama.linear %layers.9.input_layernorm, %layers.9.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.9.self_attn.k_proj")
    %layers.9.self_attn.v_proj = llama.linear %layers.9.input_layernorm, %layers.9.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.9.self_attn.v_proj")
    %layers.9.self_attn.q = llama.split_heads %layers.9.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.9.self_attn.q")
    %layers.9.self_attn.k = llama.split_heads %layers.9.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.9.self_attn.k")
    %layers.9.self_attn.v = llama.split_heads %layers.9.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.9.self_attn.v")
    %layers.9.self_attn.rope, %layers.9.self_attn.rope_9 = llama.rope %layers.9.self_attn.q, %layers.9.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.9.self_attn.rope")
    %layers.9.self_attn.attention = llama.attention %layers.9.self_attn.rope, %layers.9.self_attn.rope_9, %layers.9.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.9.self_attn.attention")
    %layers.9.self_attn.merge = llama.merge_heads %layers.9.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.9.self_attn.merge")
    %layers.9.self_attn.o_proj = llama.linear %layers.9.self_attn.merge, %layers.9.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.9.self_attn.o_proj")
    %layers.9.self_attn.residual = llama.residual_add %layers.8.mlp.residual, %layers.9.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.9.self_attn.residual")
    %layers.9.post_attention_layernorm = llama.rms_norm %layers.9.self_attn.residual, %layers.9.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.9.post_attention_layernorm")
    %layers.9.mlp.gate_proj = llama.linear %layers.9.post_attention_layernorm, %layers.9.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.9.mlp.gate_proj")
    %layers.9.mlp.up_proj = llama.linear %layers.9.post_attention_layernorm, %layers.9.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.9.mlp.up_proj")
    %layers.9.mlp.swiglu = llama.swiglu %layers.9.mlp.gate_proj, %layers.9.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.9.mlp.swiglu")
    %layers.9.mlp.down_proj = llama.linear %layers.9.mlp.swiglu, %layers.9.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.9.mlp.down_proj")
    %layers.9.mlp.residual = llama.residual_add %layers.9.self_attn.residual, %layers.9.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.9.mlp.residual")
    %layers.10.input_layernorm = llama.rms_norm %layers.9.mlp.residual, %layers.10.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.10.input_layernorm")
    %layers.10.self_attn.q_proj = llama.linear %layers.10.input_layernorm, %layers.10.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.10.self_attn.q_proj")
    %layers.10.self_attn.k_proj = llama.linear %layers.10.input_layernorm, %layers.10.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.10.self_attn.k_proj")
    %layers.10.self_attn.v_proj = llama.linear %layers.10.input_layernorm, %layers.10.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.10.self_attn.v_proj")
    %layers.10.self_attn.q = llama.split_heads %layers.10.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.10.self_attn.q")
    %layers.10.self_attn.k = llama.split_heads %layers.10.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.10.self_attn.k")
    %layers.10.self_attn.v = llama.split_heads %layers.10.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.10.self_attn.v")
    %layers.10.self_attn.rope, %layers.10.self_attn.rope_10 = llama.rope %layers.10.self_attn.q, %layers.10.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.10.self_attn.rope")
    %layers.10.self_attn.attention = llama.attention %layers.10.self_attn.rope, %layers.10.self_attn.rope_10, %layers.10.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.10.self_attn.attention")
    %layers.10.self_attn.merge = llama.merge_heads %layers.10.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.10.self_attn.merge")
    %layers.10.self_attn.o_proj = llama.linear %layers.10.self_attn.merge, %layers.10.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.10.self_attn.o_proj")
    %layers.10.self_attn.residual = llama.residual_add %layers.9.mlp.residual, %layers.10.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.10.self_attn.residual")
    %layers.10.post_attention_layernorm = llama.rms_norm %layers.10.self_attn.residual, %layers.10.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.10.post_attention_layernorm")
    %layers.10.mlp.gate_proj = llama.linear %layers.10.post_attention_layernorm, %layers.10.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.10.mlp.gate_proj")
    %layers.10.mlp.up_proj = llama.linear %layers.10.post_attention_layernorm, %layers.10.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.10.mlp.up_proj")
    %layers.10.mlp.swiglu = llama.swiglu %layers.10.mlp.gate_proj, %layers.10.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.10.mlp.swiglu")
    %layers.10.mlp.down_proj = llama.linear %layers.10.mlp.swiglu, %layers.10.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.10.mlp.down_proj")
    %layers.10.mlp.residual = llama.residual_add %layers.10.self_attn.residual, %layers.10.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.10.mlp.residual")
    %layers.11.input_layernorm = llama.rms_norm %layers.10.mlp.residual, %layers.11.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.11.input_layernorm")
    %layers.11.self_attn.q_proj = llama.linear %layers.11.input_layernorm, %layers.11.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.11.self_attn.q_proj")
    %layers.11.self_attn.k_proj = llama.linear %layers.11.input_layernorm, %layers.11.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.11.self_attn.k_proj")
    %layers.11.self_attn.v_proj = llama.linear %layers.11.input_layernorm, %layers.11.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.11.self_attn.v_proj")
    %layers.11.self_attn.q = llama.split_heads %layers.11.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.11.self_attn.q")
    %layers.11.self_attn.k = llama.split_heads %layers.11.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.11.self_attn.k")
    %layers.11.self_attn.v = llama.split_heads %layers.11.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.11.self_attn.v")
    %layers.11.self_attn.rope, %layers.11.self_attn.rope_11 = llama.rope %layers.11.self_attn.q, %layers.11.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.11.self_attn.rope")
    %layers.11.self_attn.attention = llama.attention %layers.11.self_attn.rope, %layers.11.self_attn.rope_11, %layers.11.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.11.self_attn.attention")
    %layers.11.self_attn.merge = llama.merge_heads %layers.11.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.11.self_attn.merge")
    %layers.11.self_attn.o_proj = llama.linear %layers.11.self_attn.merge, %layers.11.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.11.self_attn.o_proj")
    %layers.11.self_attn.residual = llama.residual_add %layers.10.mlp.residual, %layers.11.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.11.self_attn.residual")
    %layers.11.post_attention_layernorm = llama.rms_norm %layers.11.self_attn.residual, %layers.11.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.11.post_attention_layernorm")
    %layers.11.mlp.gate_proj = llama.linear %layers.11.post_attention_layernorm, %layers.11.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.11.mlp.gate_proj")
    %layers.11.mlp.up_proj = llama.linear %layers.11.post_attention_layernorm, %layers.11.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.11.mlp.up_proj")
    %layers.11.mlp.swiglu = llama.swiglu %layers.11.mlp.gate_proj, %layers.11.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.11.mlp.swiglu")
    %layers.11.mlp.down_proj = llama.linear %layers.11.mlp.swiglu, %layers.11.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.11.mlp.down_proj")
    %layers.11.mlp.residual = llama.residual_add %layers.11.self_attn.residual, %layers.11.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.11.mlp.residual")
    %layers.12.input_layernorm = llama.rms_norm %layers.11.mlp.residual, %layers.12.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.12.input_layernorm")
    %layers.12.self_attn.q_proj = llama.linear %layers.12.input_layernorm, %layers.12.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.12.self_attn.q_proj")
    %layers.12.self_attn.k_proj = llama.linear %layers.12.input_layernorm, %layers.12.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.12.self_attn.k_proj")
    %layers.12.self_attn.v_proj = llama.linear %layers.12.input_layernorm, %layers.12.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.12.self_attn.v_proj")
    %layers.12.self_attn.q = llama.split_heads %layers.12.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.12.self_attn.q")
    %layers.12.self_attn.k = llama.split_heads %layers.12.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.12.self_attn.k")
    %layers.12.self_attn.v = llama.split_heads %layers.12.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.12.self_attn.v")
    %layers.12.self_attn.rope, %layers.12.self_attn.rope_12 = llama.rope %layers.12.self_attn.q, %layers.12.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.12.self_attn.rope")
    %layers.12.self_attn.attention = llama.attention %layers.12.self_attn.rope, %layers.12.self_attn.rope_12, %layers.12.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.12.self_attn.attention")
    %layers.12.self_attn.merge = llama.merge_heads %layers.12.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.12.self_attn.merge")
    %layers.12.self_attn.o_proj = llama.linear %layers.12.self_attn.merge, %layers.12.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.12.self_attn.o_proj")
    %layers.12.self_attn.residual = llama.residual_add %layers.11.mlp.residual, %layers.12.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.12.self_attn.residual")
    %layers.12.post_attention_layernorm = llama.rms_norm %layers.12.self_attn.residual, %layers.12.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.12.post_attention_layernorm")
    %layers.12.mlp.gate_proj = llama.linear %layers.12.post_attention_layernorm, %layers.12.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.12.mlp.gate_proj")
    %layers.12.mlp.up_proj = llama.linear %layers.12.post_attention_layernorm, %layers.12.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.12.mlp.up_proj")
    %layers.12.mlp.swiglu = llama.swiglu %layers.12.mlp.gate_proj, %layers.12.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.12.mlp.swiglu")
    %layers.12.mlp.down_proj = llama.linear %layers.12.mlp.swiglu, %layers.12.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.12.mlp.down_proj")
    %layers.12.mlp.residual = llama.residual_add %layers.12.self_attn.residual, %layers.12.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.12.mlp.residual")
    %layers.13.input_layernorm = llama.rms_norm %layers.12.mlp.residual, %layers.13.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.13.input_layernorm")
    %layers.13.self_attn.q_proj = llama.linear %layers.13.input_layernorm, %layers.13.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.13.self_attn.q_proj")
    %layers.13.self_attn.k_proj = llama.linear %layers.13.input_layernorm, %layers.13.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.13.self_attn.k_proj")
    %layers.13.self_attn.v_proj = llama.linear %layers.13.input_layernorm, %layers.13.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.13.self_attn.v_proj")
    %layers.13.self_attn.q = llama.split_heads %layers.13.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.13.self_attn.q")
    %layers.13.self_attn.k = llama.split_heads %layers.13.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.13.self_attn.k")
    %layers.13.self_attn.v = llama.split_heads %layers.13.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.13.self_attn.v")
    %layers.13.self_attn.rope, %layers.13.self_attn.rope_13 = llama.rope %layers.13.self_attn.q, %layers.13.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.13.self_attn.rope")
    %layers.13.self_attn.attention = llama.attention %layers.13.self_attn.rope, %layers.13.self_attn.rope_13, %layers.13.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.13.self_attn.attention")
    %layers.13.self_attn.merge = llama.merge_heads %layers.13.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.13.self_attn.merge")
    %layers.13.self_attn.o_proj = llama.linear %layers.13.self_attn.merge, %layers.13.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.13.self_attn.o_proj")
    %layers.13.self_attn.residual = llama.residual_add %layers.12.mlp.residual, %layers.13.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.13.self_attn.residual")
    %layers.13.post_attention_layernorm = llama.rms_norm %layers.13.self_attn.residual, %layers.13.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.13.post_attention_layernorm")
    %layers.13.mlp.gate_proj = llama.linear %layers.13.post_attention_layernorm, %layers.13.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.13.mlp.gate_proj")
    %layers.13.mlp.up_proj = llama.linear %layers.13.post_attention_layernorm, %layers.13.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.13.mlp.up_proj")
    %layers.13.mlp.swiglu = llama.swiglu %layers.13.mlp.gate_proj, %layers.13.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.13.mlp.swiglu")
    %layers.13.mlp.down_proj = llama.linear %layers.13.mlp.swiglu, %layers.13.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.13.mlp.down_proj")
    %layers.13.mlp.residual = llama.residual_add %layers.13.self_attn.residual, %layers.13.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.13.mlp.residual")
    %layers.14.input_layernorm = llama.rms_norm %layers.13.mlp.residual, %layers.14.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.14.input_layernorm")
    %layers.14.self_attn.q_proj = llama.linear %layers.14.input_layernorm, %layers.14.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.14.self_attn.q_proj")
    %layers.14.self_attn.k_proj = llama.linear %layers.14.input_layernorm, %layers.14.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.14.self_attn.k_proj")
    %layers.14.self_attn.v_proj = llama.linear %layers.14.input_layernorm, %layers.14.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.14.self_attn.v_proj")
    %layers.14.self_attn.q = llama.split_heads %layers.14.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.14.self_attn.q")
    %layers.14.self_attn.k = llama.split_heads %layers.14.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.14.self_attn.k")
    %layers.14.self_attn.v = llama.split_heads %layers.14.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.14.self_attn.v")
    %layers.14.self_attn.rope, %layers.14.self_attn.rope_14 = llama.rope %layers.14.self_attn.q, %layers.14.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.14.self_attn.rope")
    %layers.14.self_attn.attention = llama.attention %layers.14.self_attn.rope, %layers.14.self_attn.rope_14, %layers.14.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.14.self_attn.attention")
    %layers.14.self_attn.merge = llama.merge_heads %layers.14.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.14.self_attn.merge")
    %layers.14.self_attn.o_proj = llama.linear %layers.14.self_attn.merge, %layers.14.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.14.self_attn.o_proj")
    %layers.14.self_attn.residual = llama.residual_add %layers.13.mlp.residual, %layers.14.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.14.self_attn.residual")
    %layers.14.post_attention_layernorm = llama.rms_norm %layers.14.self_attn.residual, %layers.14.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.14.post_attention_layernorm")
    %layers.14.mlp.gate_proj = llama.linear %layers.14.post_attention_layernorm, %layers.14.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.14.mlp.gate_proj")
    %layers.14.mlp.up_proj = llama.linear %layers.14.post_attention_layernorm, %layers.14.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.14.mlp.up_proj")
    %layers.14.mlp.swiglu = llama.swiglu %layers.14.mlp.gate_proj, %layers.14.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.14.mlp.swiglu")
    %layers.14.mlp.down_proj = llama.linear %layers.14.mlp.swiglu, %layers.14.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.14.mlp.down_proj")
    %layers.14.mlp.residual = llama.residual_add %layers.14.self_attn.residual, %layers.14.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.14.mlp.residual")
    %layers.15.input_layernorm = llama.rms_norm %layers.14.mlp.residual, %layers.15.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.15.input_layernorm")
    %layers.15.self_attn.q_proj = llama.linear %layers.15.input_layernorm, %layers.15.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.15.self_attn.q_proj")
    %layers.15.self_attn.k_proj = llama.linear %layers.15.input_layernorm, %layers.15.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.15.self_attn.k_proj")
    %layers.15.self_attn.v_proj = llama.linear %layers.15.input_layernorm, %layers.15.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.15.self_attn.v_proj")
    %layers.15.self_attn.q = llama.split_heads %layers.15.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.15.self_attn.q")
    %layers.15.self_attn.k = llama.split_heads %layers.15.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.15.self_attn.k")
    %layers.15.self_attn.v = llama.split_heads %layers.15.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.15.self_attn.v")
    %layers.15.self_attn.rope, %layers.15.self_attn.rope_15 = llama.rope %layers.15.self_attn.q, %layers.15.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.15.self_attn.rope")
    %layers.15.self_attn.attention = llama.attention %layers.15.self_attn.rope, %layers.15.self_attn.rope_15, %layers.15.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.15.self_attn.attention")
    %layers.15.self_attn.merge = llama.merge_heads %layers.15.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.15.self_attn.merge")
    %layers.15.self_attn.o_proj = llama.linear %layers.15.self_attn.merge, %layers.15.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.15.self_attn.o_proj")
    %layers.15.self_attn.residual = llama.residual_add %layers.14.mlp.residual, %layers.15.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.15.self_attn.residual")
    %layers.15.post_attention_layernorm = llama.rms_norm %layers.15.self_attn.residual, %layers.15.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.15.post_attention_layernorm")
    %layers.15.mlp.gate_proj = llama.linear %layers.15.post_attention_layernorm, %layers.15.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.15.mlp.gate_proj")
    %layers.15.mlp.up_proj = llama.linear %layers.15.post_attention_layernorm, %layers.15.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.15.mlp.up_proj")
    %layers.15.mlp.swiglu = llama.swiglu %layers.15.mlp.gate_proj, %layers.15.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.15.mlp.swiglu")
    %layers.15.mlp.down_proj = llama.linear %layers.15.mlp.swiglu, %layers.15.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.15.mlp.down_proj")
    %layers.15.mlp.residual = llama.residual_add %layers.15.self_attn.residual, %layers.15.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.15.mlp.residual")
    %layers.16.input_layernorm = llama.rms_norm %layers.15.mlp.residual, %layers.16.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.16.input_layernorm")
    %layers.16.self_attn.q_proj = llama.linear %layers.16.input_layernorm, %layers.16.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.16.self_attn.q_proj")
    %layers.16.self_attn.k_proj = llama.linear %layers.16.input_layernorm, %layers.16.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.16.self_attn.k_proj")
    %layers.16.self_attn.v_proj = llama.linear %layers.16.input_layernorm, %layers.16.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.16.self_attn.v_proj")
    %layers.16.self_attn.q = llama.split_heads %layers.16.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.16.self_attn.q")
    %layers.16.self_attn.k = llama.split_heads %layers.16.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.16.self_attn.k")
    %layers.16.self_attn.v = llama.split_heads %layers.16.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.16.self_attn.v")
    %layers.16.self_attn.rope, %layers.16.self_attn.rope_16 = llama.rope %layers.16.self_attn.q, %layers.16.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.16.self_attn.rope")
    %layers.16.self_attn.attention = llama.attention %layers.16.self_attn.rope, %layers.16.self_attn.rope_16, %layers.16.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.16.self_attn.attention")
    %layers.16.self_attn.merge = llama.merge_heads %layers.16.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.16.self_attn.merge")
    %layers.16.self_attn.o_proj = llama.linear %layers.16.self_attn.merge, %layers.16.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.16.self_attn.o_proj")
    %layers.16.self_attn.residual = llama.residual_add %layers.15.mlp.residual, %layers.16.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.16.self_attn.residual")
    %layers.16.post_attention_layernorm = llama.rms_norm %layers.16.self_attn.residual, %layers.16.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.16.post_attention_layernorm")
    %layers.16.mlp.gate_proj = llama.linear %layers.16.post_attention_layernorm, %layers.16.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.16.mlp.gate_proj")
    %layers.16.mlp.up_proj = llama.linear %layers.16.post_attention_layernorm, %layers.16.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.16.mlp.up_proj")
    %layers.16.mlp.swiglu = llama.swiglu %layers.16.mlp.gate_proj, %layers.16.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.16.mlp.swiglu")
    %layers.16.mlp.down_proj = llama.linear %layers.16.mlp.swiglu, %layers.16.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.16.mlp.down_proj")
    %layers.16.mlp.residual = llama.residual_add %layers.16.self_attn.residual, %layers.16.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.16.mlp.residual")
    %layers.17.input_layernorm = llama.rms_norm %layers.16.mlp.residual, %layers.17.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.17.input_layernorm")
    %layers.17.self_attn.q_proj = llama.linear %layers.17.input_layernorm, %layers.17.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.17.self_attn.q_proj")
    %layers.17.self_attn.k_proj = llama.linear %layers.17.input_layernorm, %layers.17.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.17.self_attn.k_proj")
    %layers.17.self_attn.v_proj = llama.linear %layers.17.input_layernorm, %layers.17.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.17.self_attn.v_proj")
    %layers.17.self_attn.q = llama.split_heads %layers.17.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.17.self_attn.q")
    %layers.17.self_attn.k = llama.split_heads %layers.17.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.17.self_attn.k")
    %layers.17.self_attn.v = llama.split_heads %layers.17.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.17.self_attn.v")
    %layers.17.self_attn.rope, %layers.17.self_attn.rope_17 = llama.rope %layers.17.self_attn.q, %layers.17.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.17.self_attn.rope")
    %layers.17.self_attn.attention = llama.attention %layers.17.self_attn.rope, %layers.17.self_attn.rope_17, %layers.17.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.17.self_attn.attention")
    %layers.17.self_attn.merge = llama.merge_heads %layers.17.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.17.self_attn.merge")
    %layers.17.self_attn.o_proj = llama.linear %layers.17.self_attn.merge, %layers.17.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.17.self_attn.o_proj")
    %layers.17.self_attn.residual = llama.residual_add %layers.16.mlp.residual, %layers.17.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.17.self_attn.residual")
    %layers.17.post_attention_layernorm = llama.rms_norm %layers.17.self_attn.residual, %layers.17.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.17.post_attention_layernorm")
    %layers.17.mlp.gate_proj = llama.linear %layers.17.post_attention_layernorm, %layers.17.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.17.mlp.gate_proj")
    %layers.17.mlp.up_proj = llama.linear %layers.17.post_attention_layernorm, %layers.17.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.17.mlp.up_proj")
    %layers.17.mlp.swiglu = llama.swiglu %layers.17.mlp.gate_proj, %layers.17.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.17.mlp.swiglu")
    %layers.17.mlp.down_proj = llama.linear %layers.17.mlp.swiglu, %layers.17.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.17.mlp.down_proj")
    %layers.17.mlp.residual = llama.residual_add %layers.17.self_attn.residual, %layers.17.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.17.mlp.residual")
    %layers.18.input_layernorm = llama.rms_norm %layers.17.mlp.residual, %layers.18.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.18.input_layernorm")
    %layers.18.self_attn.q_proj = llama.linear %layers.18.input_layernorm, %layers.18.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.18.self_attn.q_proj")
    %layers.18.self_attn.k_proj = llama.linear %layers.18.input_layernorm, %layers.18.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.18.self_attn.k_proj")
    %layers.18.self_attn.v_proj = llama.linear %layers.18.input_layernorm, %layers.18.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.18.self_attn.v_proj")
    %layers.18.self_attn.q = llama.split_heads %layers.18.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.18.self_attn.q")
    %layers.18.self_attn.k = llama.split_heads %layers.18.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.18.self_attn.k")
    %layers.18.self_attn.v = llama.split_heads %layers.18.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.18.self_attn.v")
    %layers.18.self_attn.rope, %layers.18.self_attn.rope_18 = llama.rope %layers.18.self_attn.q, %layers.18.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.18.self_attn.rope")
    %layers.18.self_attn.attention = llama.attention %layers.18.self_attn.rope, %layers.18.self_attn.rope_18, %layers.18.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.18.self_attn.attention")
    %layers.18.self_attn.merge = llama.merge_heads %layers.18.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.18.self_attn.merge")
    %layers.18.self_attn.o_proj = llama.linear %layers.18.self_attn.merge, %layers.18.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.18.self_attn.o_proj")
    %layers.18.self_attn.residual = llama.residual_add %layers.17.mlp.residual, %layers.18.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.18.self_attn.residual")
    %layers.18.post_attention_layernorm = llama.rms_norm %layers.18.self_attn.residual, %layers.18.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.18.post_attention_layernorm")
    %layers.18.mlp.gate_proj = llama.linear %layers.18.post_attention_layernorm, %layers.18.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.18.mlp.gate_proj")
    %layers.18.mlp.up_proj = llama.linear %layers.18.post_attention_layernorm, %layers.18.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.18.mlp.up_proj")
    %layers.18.mlp.swiglu = llama.swiglu %layers.18.mlp.gate_proj, %layers.18.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.18.mlp.swiglu")
    %layers.18.mlp.down_proj = llama.linear %layers.18.mlp.swiglu, %layers.18.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.18.mlp.down_proj")
    %layers.18.mlp.residual = llama.residual_add %layers.18.self_attn.residual, %layers.18.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.18.mlp.residual")
    %layers.19.input_layernorm = llama.rms_norm %layers.18.mlp.residual, %layers.19.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.19.input_layernorm")
    %layers.19.self_attn.q_proj = llama.linear %layers.19.input_layernorm, %layers.19.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.19.self_attn.q_proj")
    %layers.19.self_attn.k_proj = llama.linear %layers.19.input_layernorm, %layers.19.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.19.self_attn.k_proj")
    %layers.19.self_attn.v_proj = llama.linear %layers.19.input_layernorm, %layers.19.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.19.self_attn.v_proj")
    %layers.19.self_attn.q = llama.split_heads %layers.19.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.19.self_attn.q")
    %layers.19.self_attn.k = llama.split_heads %layers.19.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.19.self_attn.k")
    %layers.19.self_attn.v = llama.split_heads %layers.19.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.19.self_attn.v")
    %layers.19.self_attn.rope, %layers.19.self_attn.rope_19 = llama.rope %layers.19.self_attn.q, %layers.19.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.19.self_attn.rope")
    %layers.19.self_attn.attention = llama.attention %layers.19.self_attn.rope, %layers.19.self_attn.rope_19, %layers.19.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.19.self_attn.attention")
    %layers.19.self_attn.merge = llama.merge_heads %layers.19.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.19.self_attn.merge")
    %layers.19.self_attn.o_proj = llama.linear %layers.19.self_attn.merge, %layers.19.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.19.self_attn.o_proj")
    %layers.19.self_attn.residual = llama.residual_add %layers.18.mlp.residual, %layers.19.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.19.self_attn.residual")
    %layers.19.post_attention_layernorm = llama.rms_norm %layers.19.self_attn.residual, %layers.19.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.19.post_attention_layernorm")
    %layers.19.mlp.gate_proj = llama.linear %layers.19.post_attention_layernorm, %layers.19.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.19.mlp.gate_proj")
    %layers.19.mlp.up_proj = llama.linear %layers.19.post_attention_layernorm, %layers.19.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.19.mlp.up_proj")
    %layers.19.mlp.swiglu = llama.swiglu %layers.19.mlp.gate_proj, %layers.19.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.19.mlp.swiglu")
    %layers.19.mlp.down_proj = llama.linear %layers.19.mlp.swiglu, %layers.19.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.19.mlp.down_proj")
    %layers.19.mlp.residual = llama.residual_add %layers.19.self_attn.residual, %layers.19.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.19.mlp.residual")
    %layers.20.input_layernorm = llama.rms_norm %layers.19.mlp.residual, %layers.20.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.20.input_layernorm")
    %layers.20.self_attn.q_proj = llama.linear %layers.20.input_layernorm, %layers.20.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.20.self_attn.q_proj")
    %layers.20.self_attn.k_proj = llama.linear %layers.20.input_layernorm, %layers.20.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.20.self_attn.k_proj")
    %layers.20.self_attn.v_proj = llama.linear %layers.20.input_layernorm, %layers.20.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.20.self_attn.v_proj")
    %layers.20.self_attn.q = llama.split_heads %layers.20.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.20.self_attn.q")
    %layers.20.self_attn.k = llama.split_heads %layers.20.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.20.self_attn.k")
    %layers.20.self_attn.v = llama.split_heads %layers.20.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.20.self_attn.v")
    %layers.20.self_attn.rope, %layers.20.self_attn.rope_20 = llama.rope %layers.20.self_attn.q, %layers.20.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.20.self_attn.rope")
    %layers.20.self_attn.attention = llama.attention %layers.20.self_attn.rope, %layers.20.self_attn.rope_20, %layers.20.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.20.self_attn.attention")
    %layers.20.self_attn.merge = llama.merge_heads %layers.20.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.20.self_attn.merge")
    %layers.20.self_attn.o_proj = llama.linear %layers.20.self_attn.merge, %layers.20.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.20.self_attn.o_proj")
    %layers.20.self_attn.residual = llama.residual_add %layers.19.mlp.residual, %layers.20.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.20.self_attn.residual")
    %layers.20.post_attention_layernorm = llama.rms_norm %layers.20.self_attn.residual, %layers.20.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.20.post_attention_layernorm")
    %layers.20.mlp.gate_proj = llama.linear %layers.20.post_attention_layernorm, %layers.20.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.20.mlp.gate_proj")
    %layers.20.mlp.up_proj = llama.linear %layers.20.post_attention_layernorm, %layers.20.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.20.mlp.up_proj")
    %layers.20.mlp.swiglu = llama.swiglu %layers.20.mlp.gate_proj, %layers.20.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.20.mlp.swiglu")
    %layers.20.mlp.down_proj = llama.linear %layers.20.mlp.swiglu, %layers.20.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.20.mlp.down_proj")
    %layers.20.mlp.residual = llama.residual_add %layers.20.self_attn.residual, %layers.20.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.20.mlp.residual")
    %layers.21.input_layernorm = llama.rms_norm %layers.20.mlp.residual, %layers.21.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.21.input_layernorm")
    %layers.21.self_attn.q_proj = llama.linear %layers.21.input_layernorm, %layers.21.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.21.self_attn.q_proj")
    %layers.21.self_attn.k_proj = llama.linear %layers.21.input_layernorm, %layers.21.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.21.self_attn.k_proj")
    %layers.21.self_attn.v_proj = llama.linear %layers.21.input_layernorm, %layers.21.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.21.self_attn.v_proj")
    %layers.21.self_attn.q = llama.split_heads %layers.21.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.21.self_attn.q")
    %layers.21.self_attn.k = llama.split_heads %layers.21.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.21.self_attn.k")
    %layers.21.self_attn.v = llama.split_heads %layers.21.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.21.self_attn.v")
    %layers.21.self_attn.rope, %layers.21.self_attn.rope_21 = llama.rope %layers.21.self_attn.q, %layers.21.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.21.self_attn.rope")
    %layers.21.self_attn.attention = llama.attention %layers.21.self_attn.rope, %layers.21.self_attn.rope_21, %layers.21.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.21.self_attn.attention")
    %layers.21.self_attn.merge = llama.merge_heads %layers.21.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.21.self_attn.merge")
    %layers.21.self_attn.o_proj = llama.linear %layers.21.self_attn.merge, %layers.21.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.21.self_attn.o_proj")
    %layers.21.self_attn.residual = llama.residual_add %layers.20.mlp.residual, %layers.21.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.21.self_attn.residual")
    %layers.21.post_attention_layernorm = llama.rms_norm %layers.21.self_attn.residual, %layers.21.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.21.post_attention_layernorm")
    %layers.21.mlp.gate_proj = llama.linear %layers.21.post_attention_layernorm, %layers.21.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.21.mlp.gate_proj")
    %layers.21.mlp.up_proj = llama.linear %layers.21.post_attention_layernorm, %layers.21.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.21.mlp.up_proj")
    %layers.21.mlp.swiglu = llama.swiglu %layers.21.mlp.gate_proj, %layers.21.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.21.mlp.swiglu")
    %layers.21.mlp.down_proj = llama.linear %layers.21.mlp.swiglu, %layers.21.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.21.mlp.down_proj")
    %layers.21.mlp.residual = llama.residual_add %layers.21.self_attn.residual, %layers.21.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.21.mlp.residual")
    %layers.22.input_layernorm = llama.rms_norm %layers.21.mlp.residual, %layers.22.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.22.input_layernorm")
    %layers.22.self_attn.q_proj = llama.linear %layers.22.input_layernorm, %layers.22.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.22.self_attn.q_proj")
    %layers.22.self_attn.k_proj = llama.linear %layers.22.input_layernorm, %layers.22.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.22.self_attn.k_proj")
    %layers.22.self_attn.v_proj = llama.linear %layers.22.input_layernorm, %layers.22.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.22.self_attn.v_proj")
    %layers.22.self_attn.q = llama.split_heads %layers.22.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.22.self_attn.q")
    %layers.22.self_attn.k = llama.split_heads %layers.22.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.22.self_attn.k")
    %layers.22.self_attn.v = llama.split_heads %layers.22.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.22.self_attn.v")
    %layers.22.self_attn.rope, %layers.22.self_attn.rope_22 = llama.rope %layers.22.self_attn.q, %layers.22.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.22.self_attn.rope")
    %layers.22.self_attn.attention = llama.attention %layers.22.self_attn.rope, %layers.22.self_attn.rope_22, %layers.22.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.22.self_attn.attention")
    %layers.22.self_attn.merge = llama.merge_heads %layers.22.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.22.self_attn.merge")
    %layers.22.self_attn.o_proj = llama.linear %layers.22.self_attn.merge, %layers.22.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.22.self_attn.o_proj")
    %layers.22.self_attn.residual = llama.residual_add %layers.21.mlp.residual, %layers.22.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.22.self_attn.residual")
    %layers.22.post_attention_layernorm = llama.rms_norm %layers.22.self_attn.residual, %layers.22.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.22.post_attention_layernorm")
    %layers.22.mlp.gate_proj = llama.linear %layers.22.post_attention_layernorm, %layers.22.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.22.mlp.gate_proj")
    %layers.22.mlp.up_proj = llama.linear %layers.22.post_attention_layernorm, %layers.22.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.22.mlp.up_proj")
    %layers.22.mlp.swiglu = llama.swiglu %layers.22.mlp.gate_proj, %layers.22.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.22.mlp.swiglu")
    %layers.22.mlp.down_proj = llama.linear %layers.22.mlp.swiglu, %layers.22.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.22.mlp.down_proj")
    %layers.22.mlp.residual = llama.residual_add %layers.22.self_attn.residual, %layers.22.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.22.mlp.residual")
    %layers.23.input_layernorm = llama.rms_norm %layers.22.mlp.residual, %layers.23.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.23.input_layernorm")
    %layers.23.self_attn.q_proj = llama.linear %layers.23.input_layernorm, %layers.23.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.23.self_attn.q_proj")
    %layers.23.self_attn.k_proj = llama.linear %layers.23.input_layernorm, %layers.23.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.23.self_attn.k_proj")
    %layers.23.self_attn.v_proj = llama.linear %layers.23.input_layernorm, %layers.23.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.23.self_attn.v_proj")
    %layers.23.self_attn.q = llama.split_heads %layers.23.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.23.self_attn.q")
    %layers.23.self_attn.k = llama.split_heads %layers.23.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.23.self_attn.k")
    %layers.23.self_attn.v = llama.split_heads %layers.23.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.23.self_attn.v")
    %layers.23.self_attn.rope, %layers.23.self_attn.rope_23 = llama.rope %layers.23.self_attn.q, %layers.23.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.23.self_attn.rope")
    %layers.23.self_attn.attention = llama.attention %layers.23.self_attn.rope, %layers.23.self_attn.rope_23, %layers.23.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.23.self_attn.attention")
    %layers.23.self_attn.merge = llama.merge_heads %layers.23.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.23.self_attn.merge")
    %layers.23.self_attn.o_proj = llama.linear %layers.23.self_attn.merge, %layers.23.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.23.self_attn.o_proj")
    %layers.23.self_attn.residual = llama.residual_add %layers.22.mlp.residual, %layers.23.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.23.self_attn.residual")
    %layers.23.post_attention_layernorm = llama.rms_norm %layers.23.self_attn.residual, %layers.23.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.23.post_attention_layernorm")
    %layers.23.mlp.gate_proj = llama.linear %layers.23.post_attention_layernorm, %layers.23.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.23.mlp.gate_proj")
    %layers.23.mlp.up_proj = llama.linear %layers.23.post_attention_layernorm, %layers.23.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.23.mlp.up_proj")
    %layers.23.mlp.swiglu = llama.swiglu %layers.23.mlp.gate_proj, %layers.23.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.23.mlp.swiglu")
    %layers.23.mlp.down_proj = llama.linear %layers.23.mlp.swiglu, %layers.23.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.23.mlp.down_proj")
    %layers.23.mlp.residual = llama.residual_add %layers.23.self_attn.residual, %layers.23.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.23.mlp.residual")
    %layers.24.input_layernorm = llama.rms_norm %layers.23.mlp.residual, %layers.24.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.24.input_layernorm")
    %layers.24.self_attn.q_proj = llama.linear %layers.24.input_layernorm, %layers.24.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.24.self_attn.q_proj")
    %layers.24.self_attn.k_proj = llama.linear %layers.24.input_layernorm, %layers.24.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.24.self_attn.k_proj")
    %layers.24.self_attn.v_proj = llama.linear %layers.24.input_layernorm, %layers.24.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.24.self_attn.v_proj")
    %layers.24.self_attn.q = llama.split_heads %layers.24.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.24.self_attn.q")
    %layers.24.self_attn.k = llama.split_heads %layers.24.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.24.self_attn.k")
    %layers.24.self_attn.v = llama.split_heads %layers.24.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.24.self_attn.v")
    %layers.24.self_attn.rope, %layers.24.self_attn.rope_24 = llama.rope %layers.24.self_attn.q, %layers.24.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.24.self_attn.rope")
    %layers.24.self_attn.attention = llama.attention %layers.24.self_attn.rope, %layers.24.self_attn.rope_24, %layers.24.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.24.self_attn.attention")
    %layers.24.self_attn.merge = llama.merge_heads %layers.24.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.24.self_attn.merge")
    %layers.24.self_attn.o_proj = llama.linear %layers.24.self_attn.merge, %layers.24.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.24.self_attn.o_proj")
    %layers.24.self_attn.residual = llama.residual_add %layers.23.mlp.residual, %layers.24.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.24.self_attn.residual")
    %layers.24.post_attention_layernorm = llama.rms_norm %layers.24.self_attn.residual, %layers.24.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.24.post_attention_layernorm")
    %layers.24.mlp.gate_proj = llama.linear %layers.24.post_attention_layernorm, %layers.24.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.24.mlp.gate_proj")
    %layers.24.mlp.up_proj = llama.linear %layers.24.post_attention_layernorm, %layers.24.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.24.mlp.up_proj")
    %layers.24.mlp.swiglu = llama.swiglu %layers.24.mlp.gate_proj, %layers.24.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.24.mlp.swiglu")
    %layers.24.mlp.down_proj = llama.linear %layers.24.mlp.swiglu, %layers.24.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.24.mlp.down_proj")
    %layers.24.mlp.residual = llama.residual_add %layers.24.self_attn.residual, %layers.24.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.24.mlp.residual")
    %layers.25.input_layernorm = llama.rms_norm %layers.24.mlp.residual, %layers.25.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.25.input_layernorm")
    %layers.25.self_attn.q_proj = llama.linear %layers.25.input_layernorm, %layers.25.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.25.self_attn.q_proj")
    %layers.25.self_attn.k_proj = llama.linear %layers.25.input_layernorm, %layers.25.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.25.self_attn.k_proj")
    %layers.25.self_attn.v_proj = llama.linear %layers.25.input_layernorm, %layers.25.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.25.self_attn.v_proj")
    %layers.25.self_attn.q = llama.split_heads %layers.25.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.25.self_attn.q")
    %layers.25.self_attn.k = llama.split_heads %layers.25.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.25.self_attn.k")
    %layers.25.self_attn.v = llama.split_heads %layers.25.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.25.self_attn.v")
    %layers.25.self_attn.rope, %layers.25.self_attn.rope_25 = llama.rope %layers.25.self_attn.q, %layers.25.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.25.self_attn.rope")
    %layers.25.self_attn.attention = llama.attention %layers.25.self_attn.rope, %layers.25.self_attn.rope_25, %layers.25.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.25.self_attn.attention")
    %layers.25.self_attn.merge = llama.merge_heads %layers.25.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.25.self_attn.merge")
    %layers.25.self_attn.o_proj = llama.linear %layers.25.self_attn.merge, %layers.25.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.25.self_attn.o_proj")
    %layers.25.self_attn.residual = llama.residual_add %layers.24.mlp.residual, %layers.25.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.25.self_attn.residual")
    %layers.25.post_attention_layernorm = llama.rms_norm %layers.25.self_attn.residual, %layers.25.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.25.post_attention_layernorm")
    %layers.25.mlp.gate_proj = llama.linear %layers.25.post_attention_layernorm, %layers.25.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.25.mlp.gate_proj")
    %layers.25.mlp.up_proj = llama.linear %layers.25.post_attention_layernorm, %layers.25.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.25.mlp.up_proj")
    %layers.25.mlp.swiglu = llama.swiglu %layers.25.mlp.gate_proj, %layers.25.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.25.mlp.swiglu")
    %layers.25.mlp.down_proj = llama.linear %layers.25.mlp.swiglu, %layers.25.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.25.mlp.down_proj")
    %layers.25.mlp.residual = llama.residual_add %layers.25.self_attn.residual, %layers.25.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.25.mlp.residual")
    %layers.26.input_layernorm = llama.rms_norm %layers.25.mlp.residual, %layers.26.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.26.input_layernorm")
    %layers.26.self_attn.q_proj = llama.linear %layers.26.input_layernorm, %layers.26.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.26.self_attn.q_proj")
    %layers.26.self_attn.k_proj = llama.linear %layers.26.input_layernorm, %layers.26.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.26.self_attn.k_proj")
    %layers.26.self_attn.v_proj = llama.linear %layers.26.input_layernorm, %layers.26.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.26.self_attn.v_proj")
    %layers.26.self_attn.q = llama.split_heads %layers.26.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.26.self_attn.q")
    %layers.26.self_attn.k = llama.split_heads %layers.26.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.26.self_attn.k")
    %layers.26.self_attn.v = llama.split_heads %layers.26.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.26.self_attn.v")
    %layers.26.self_attn.rope, %layers.26.self_attn.rope_26 = llama.rope %layers.26.self_attn.q, %layers.26.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.26.self_attn.rope")
    %layers.26.self_attn.attention = llama.attention %layers.26.self_attn.rope, %layers.26.self_attn.rope_26, %layers.26.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.26.self_attn.attention")
    %layers.26.self_attn.merge = llama.merge_heads %layers.26.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.26.self_attn.merge")
    %layers.26.self_attn.o_proj = llama.linear %layers.26.self_attn.merge, %layers.26.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.26.self_attn.o_proj")
    %layers.26.self_attn.residual = llama.residual_add %layers.25.mlp.residual, %layers.26.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.26.self_attn.residual")
    %layers.26.post_attention_layernorm = llama.rms_norm %layers.26.self_attn.residual, %layers.26.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.26.post_attention_layernorm")
    %layers.26.mlp.gate_proj = llama.linear %layers.26.post_attention_layernorm, %layers.26.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.26.mlp.gate_proj")
    %layers.26.mlp.up_proj = llama.linear %layers.26.post_attention_layernorm, %layers.26.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.26.mlp.up_proj")
    %layers.26.mlp.swiglu = llama.swiglu %layers.26.mlp.gate_proj, %layers.26.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.26.mlp.swiglu")
    %layers.26.mlp.down_proj = llama.linear %layers.26.mlp.swiglu, %layers.26.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.26.mlp.down_proj")
    %layers.26.mlp.residual = llama.residual_add %layers.26.self_attn.residual, %layers.26.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.26.mlp.residual")
    %layers.27.input_layernorm = llama.rms_norm %layers.26.mlp.residual, %layers.27.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.27.input_layernorm")
    %layers.27.self_attn.q_proj = llama.linear %layers.27.input_layernorm, %layers.27.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.27.self_attn.q_proj")
    %layers.27.self_attn.k_proj = llama.linear %layers.27.input_layernorm, %layers.27.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.27.self_attn.k_proj")
    %layers.27.self_attn.v_proj = llama.linear %layers.27.input_layernorm, %layers.27.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.27.self_attn.v_proj")
    %layers.27.self_attn.q = llama.split_heads %layers.27.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.27.self_attn.q")
    %layers.27.self_attn.k = llama.split_heads %layers.27.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.27.self_attn.k")
    %layers.27.self_attn.v = llama.split_heads %layers.27.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.27.self_attn.v")
    %layers.27.self_attn.rope, %layers.27.self_attn.rope_27 = llama.rope %layers.27.self_attn.q, %layers.27.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.27.self_attn.rope")
    %layers.27.self_attn.attention = llama.attention %layers.27.self_attn.rope, %layers.27.self_attn.rope_27, %layers.27.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.27.self_attn.attention")
    %layers.27.self_attn.merge = llama.merge_heads %layers.27.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.27.self_attn.merge")
    %layers.27.self_attn.o_proj = llama.linear %layers.27.self_attn.merge, %layers.27.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.27.self_attn.o_proj")
    %layers.27.self_attn.residual = llama.residual_add %layers.26.mlp.residual, %layers.27.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.27.self_attn.residual")
    %layers.27.post_attention_layernorm = llama.rms_norm %layers.27.self_attn.residual, %layers.27.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.27.post_attention_layernorm")
    %layers.27.mlp.gate_proj = llama.linear %layers.27.post_attention_layernorm, %layers.27.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.27.mlp.gate_proj")
    %layers.27.mlp.up_proj = llama.linear %layers.27.post_attention_layernorm, %layers.27.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.27.mlp.up_proj")
    %layers.27.mlp.swiglu = llama.swiglu %layers.27.mlp.gate_proj, %layers.27.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.27.mlp.swiglu")
    %layers.27.mlp.down_proj = llama.linear %layers.27.mlp.swiglu, %layers.27.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.27.mlp.down_proj")
    %layers.27.mlp.residual = llama.residual_add %layers.27.self_attn.residual, %layers.27.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.27.mlp.residual")
    %layers.28.input_layernorm = llama.rms_norm %layers.27.mlp.residual, %layers.28.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.28.input_layernorm")
    %layers.28.self_attn.q_proj = llama.linear %layers.28.input_layernorm, %layers.28.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.28.self_attn.q_proj")
    %layers.28.self_attn.k_proj = llama.linear %layers.28.input_layernorm, %layers.28.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.28.self_attn.k_proj")
    %layers.28.self_attn.v_proj = llama.linear %layers.28.input_layernorm, %layers.28.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.28.self_attn.v_proj")
    %layers.28.self_attn.q = llama.split_heads %layers.28.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.28.self_attn.q")
    %layers.28.self_attn.k = llama.split_heads %layers.28.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.28.self_attn.k")
    %layers.28.self_attn.v = llama.split_heads %layers.28.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.28.self_attn.v")
    %layers.28.self_attn.rope, %layers.28.self_attn.rope_28 = llama.rope %layers.28.self_attn.q, %layers.28.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.28.self_attn.rope")
    %layers.28.self_attn.attention = llama.attention %layers.28.self_attn.rope, %layers.28.self_attn.rope_28, %layers.28.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.28.self_attn.attention")
    %layers.28.self_attn.merge = llama.merge_heads %layers.28.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.28.self_attn.merge")
    %layers.28.self_attn.o_proj = llama.linear %layers.28.self_attn.merge, %layers.28.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.28.self_attn.o_proj")
    %layers.28.self_attn.residual = llama.residual_add %layers.27.mlp.residual, %layers.28.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.28.self_attn.residual")
    %layers.28.post_attention_layernorm = llama.rms_norm %layers.28.self_attn.residual, %layers.28.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.28.post_attention_layernorm")
    %layers.28.mlp.gate_proj = llama.linear %layers.28.post_attention_layernorm, %layers.28.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.28.mlp.gate_proj")
    %layers.28.mlp.up_proj = llama.linear %layers.28.post_attention_layernorm, %layers.28.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.28.mlp.up_proj")
    %layers.28.mlp.swiglu = llama.swiglu %layers.28.mlp.gate_proj, %layers.28.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.28.mlp.swiglu")
    %layers.28.mlp.down_proj = llama.linear %layers.28.mlp.swiglu, %layers.28.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.28.mlp.down_proj")
    %layers.28.mlp.residual = llama.residual_add %layers.28.self_attn.residual, %layers.28.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.28.mlp.residual")
    %layers.29.input_layernorm = llama.rms_norm %layers.28.mlp.residual, %layers.29.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.29.input_layernorm")
    %layers.29.self_attn.q_proj = llama.linear %layers.29.input_layernorm, %layers.29.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.29.self_attn.q_proj")
    %layers.29.self_attn.k_proj = llama.linear %layers.29.input_layernorm, %layers.29.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.29.self_attn.k_proj")
    %layers.29.self_attn.v_proj = llama.linear %layers.29.input_layernorm, %layers.29.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.29.self_attn.v_proj")
    %layers.29.self_attn.q = llama.split_heads %layers.29.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.29.self_attn.q")
    %layers.29.self_attn.k = llama.split_heads %layers.29.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.29.self_attn.k")
    %layers.29.self_attn.v = llama.split_heads %layers.29.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.29.self_attn.v")
    %layers.29.self_attn.rope, %layers.29.self_attn.rope_29 = llama.rope %layers.29.self_attn.q, %layers.29.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.29.self_attn.rope")
    %layers.29.self_attn.attention = llama.attention %layers.29.self_attn.rope, %layers.29.self_attn.rope_29, %layers.29.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.29.self_attn.attention")
    %layers.29.self_attn.merge = llama.merge_heads %layers.29.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.29.self_attn.merge")
    %layers.29.self_attn.o_proj = llama.linear %layers.29.self_attn.merge, %layers.29.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.29.self_attn.o_proj")
    %layers.29.self_attn.residual = llama.residual_add %layers.28.mlp.residual, %layers.29.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.29.self_attn.residual")
    %layers.29.post_attention_layernorm = llama.rms_norm %layers.29.self_attn.residual, %layers.29.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.29.post_attention_layernorm")
    %layers.29.mlp.gate_proj = llama.linear %layers.29.post_attention_layernorm, %layers.29.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.29.mlp.gate_proj")
    %layers.29.mlp.up_proj = llama.linear %layers.29.post_attention_layernorm, %layers.29.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.29.mlp.up_proj")
    %layers.29.mlp.swiglu = llama.swiglu %layers.29.mlp.gate_proj, %layers.29.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.29.mlp.swiglu")
    %layers.29.mlp.down_proj = llama.linear %layers.29.mlp.swiglu, %layers.29.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.29.mlp.down_proj")
    %layers.29.mlp.residual = llama.residual_add %layers.29.self_attn.residual, %layers.29.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.29.mlp.residual")
    %layers.30.input_layernorm = llama.rms_norm %layers.29.mlp.residual, %layers.30.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.30.input_layernorm")
    %layers.30.self_attn.q_proj = llama.linear %layers.30.input_layernorm, %layers.30.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.30.self_attn.q_proj")
    %layers.30.self_attn.k_proj = llama.linear %layers.30.input_layernorm, %layers.30.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.30.self_attn.k_proj")
    %layers.30.self_attn.v_proj = llama.linear %layers.30.input_layernorm, %layers.30.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.30.self_attn.v_proj")
    %layers.30.self_attn.q = llama.split_heads %layers.30.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.30.self_attn.q")
    %layers.30.self_attn.k = llama.split_heads %layers.30.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.30.self_attn.k")
    %layers.30.self_attn.v = llama.split_heads %layers.30.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.30.self_attn.v")
    %layers.30.self_attn.rope, %layers.30.self_attn.rope_30 = llama.rope %layers.30.self_attn.q, %layers.30.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.30.self_attn.rope")
    %layers.30.self_attn.attention = llama.attention %layers.30.self_attn.rope, %layers.30.self_attn.rope_30, %layers.30.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.30.self_attn.attention")
    %layers.30.self_attn.merge = llama.merge_heads %layers.30.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.30.self_attn.merge")
    %layers.30.self_attn.o_proj = llama.linear %layers.30.self_attn.merge, %layers.30.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.30.self_attn.o_proj")
    %layers.30.self_attn.residual = llama.residual_add %layers.29.mlp.residual, %layers.30.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.30.self_attn.residual")
    %layers.30.post_attention_layernorm = llama.rms_norm %layers.30.self_attn.residual, %layers.30.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.30.post_attention_layernorm")
    %layers.30.mlp.gate_proj = llama.linear %layers.30.post_attention_layernorm, %layers.30.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.30.mlp.gate_proj")
    %layers.30.mlp.up_proj = llama.linear %layers.30.post_attention_layernorm, %layers.30.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.30.mlp.up_proj")
    %layers.30.mlp.swiglu = llama.swiglu %layers.30.mlp.gate_proj, %layers.30.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.30.mlp.swiglu")
    %layers.30.mlp.down_proj = llama.linear %layers.30.mlp.swiglu, %layers.30.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.30.mlp.down_proj")
    %layers.30.mlp.residual = llama.residual_add %layers.30.self_attn.residual, %layers.30.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.30.mlp.residual")
    %layers.31.input_layernorm = llama.rms_norm %layers.30.mlp.residual, %layers.31.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.31.input_layernorm")
    %layers.31.self_attn.q_proj = llama.linear %layers.31.input_layernorm, %layers.31.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.31.self_attn.q_proj")
    %layers.31.self_attn.k_proj = llama.linear %layers.31.input_layernorm, %layers.31.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.31.self_attn.k_proj")
    %layers.31.self_attn.v_proj = llama.linear %layers.31.input_layernorm, %layers.31.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.31.self_attn.v_proj")
    %layers.31.self_attn.q = llama.split_heads %layers.31.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.31.self_attn.q")
    %layers.31.self_attn.k = llama.split_heads %layers.31.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.31.self_attn.k")
    %layers.31.self_attn.v = llama.split_heads %layers.31.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.31.self_attn.v")
    %layers.31.self_attn.rope, %layers.31.self_attn.rope_31 = llama.rope %layers.31.self_attn.q, %layers.31.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.31.self_attn.rope")
    %layers.31.self_attn.attention = llama.attention %layers.31.self_attn.rope, %layers.31.self_attn.rope_31, %layers.31.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.31.self_attn.attention")
    %layers.31.self_attn.merge = llama.merge_heads %layers.31.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.31.self_attn.merge")
    %layers.31.self_attn.o_proj = llama.linear %layers.31.self_attn.merge, %layers.31.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.31.self_attn.o_proj")
    %layers.31.self_attn.residual = llama.residual_add %layers.30.mlp.residual, %layers.31.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.31.self_attn.residual")
    %layers.31.post_attention_layernorm = llama.rms_norm %layers.31.self_attn.residual, %layers.31.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.31.post_attention_layernorm")
    %layers.31.mlp.gate_proj = llama.linear %layers.31.post_attention_layernorm, %layers.31.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.31.mlp.gate_proj")
    %layers.31.mlp.up_proj = llama.linear %layers.31.post_attention_layernorm, %layers.31.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.31.mlp.up_proj")
    %layers.31.mlp.swiglu = llama.swiglu %layers.31.mlp.gate_proj, %layers.31.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.31.mlp.swiglu")
    %layers.31.mlp.down_proj = llama.linear %layers.31.mlp.swiglu, %layers.31.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.31.mlp.down_proj")
    %layers.31.mlp.residual = llama.residual_add %layers.31.self_attn.residual, %layers.31.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.31.mlp.residual")
    %layers.32.input_layernorm = llama.rms_norm %layers.31.mlp.residual, %layers.32.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.32.input_layernorm")
    %layers.32.self_attn.q_proj = llama.linear %layers.32.input_layernorm, %layers.32.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.32.self_attn.q_proj")
    %layers.32.self_attn.k_proj = llama.linear %layers.32.input_layernorm, %layers.32.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.32.self_attn.k_proj")
    %layers.32.self_attn.v_proj = llama.linear %layers.32.input_layernorm, %layers.32.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.32.self_attn.v_proj")
    %layers.32.self_attn.q = llama.split_heads %layers.32.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.32.self_attn.q")
    %layers.32.self_attn.k = llama.split_heads %layers.32.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.32.self_attn.k")
    %layers.32.self_attn.v = llama.split_heads %layers.32.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.32.self_attn.v")
    %layers.32.self_attn.rope, %layers.32.self_attn.rope_32 = llama.rope %layers.32.self_attn.q, %layers.32.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.32.self_attn.rope")
    %layers.32.self_attn.attention = llama.attention %layers.32.self_attn.rope, %layers.32.self_attn.rope_32, %layers.32.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.32.self_attn.attention")
    %layers.32.self_attn.merge = llama.merge_heads %layers.32.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.32.self_attn.merge")
    %layers.32.self_attn.o_proj = llama.linear %layers.32.self_attn.merge, %layers.32.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.32.self_attn.o_proj")
    %layers.32.self_attn.residual = llama.residual_add %layers.31.mlp.residual, %layers.32.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.32.self_attn.residual")
    %layers.32.post_attention_layernorm = llama.rms_norm %layers.32.self_attn.residual, %layers.32.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.32.post_attention_layernorm")
    %layers.32.mlp.gate_proj = llama.linear %layers.32.post_attention_layernorm, %layers.32.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.32.mlp.gate_proj")
    %layers.32.mlp.up_proj = llama.linear %layers.32.post_attention_layernorm, %layers.32.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.32.mlp.up_proj")
    %layers.32.mlp.swiglu = llama.swiglu %layers.32.mlp.gate_proj, %layers.32.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.32.mlp.swiglu")
    %layers.32.mlp.down_proj = llama.linear %layers.32.mlp.swiglu, %layers.32.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.32.mlp.down_proj")
    %layers.32.mlp.residual = llama.residual_add %layers.32.self_attn.residual, %layers.32.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.32.mlp.residual")
    %layers.33.input_layernorm = llama.rms_norm %layers.32.mlp.residual, %layers.33.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.33.input_layernorm")
    %layers.33.self_attn.q_proj = llama.linear %layers.33.input_layernorm, %layers.33.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.33.self_attn.q_proj")
    %layers.33.self_attn.k_proj = llama.linear %layers.33.input_layernorm, %layers.33.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.33.self_attn.k_proj")
    %layers.33.self_attn.v_proj = llama.linear %layers.33.input_layernorm, %layers.33.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.33.self_attn.v_proj")
    %layers.33.self_attn.q = llama.split_heads %layers.33.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.33.self_attn.q")
    %layers.33.self_attn.k = llama.split_heads %layers.33.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.33.self_attn.k")
    %layers.33.self_attn.v = llama.split_heads %layers.33.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.33.self_attn.v")
    %layers.33.self_attn.rope, %layers.33.self_attn.rope_33 = llama.rope %layers.33.self_attn.q, %layers.33.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.33.self_attn.rope")
    %layers.33.self_attn.attention = llama.attention %layers.33.self_attn.rope, %layers.33.self_attn.rope_33, %layers.33.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.33.self_attn.attention")
    %layers.33.self_attn.merge = llama.merge_heads %layers.33.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.33.self_attn.merge")
    %layers.33.self_attn.o_proj = llama.linear %layers.33.self_attn.merge, %layers.33.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.33.self_attn.o_proj")
    %layers.33.self_attn.residual = llama.residual_add %layers.32.mlp.residual, %layers.33.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.33.self_attn.residual")
    %layers.33.post_attention_layernorm = llama.rms_norm %layers.33.self_attn.residual, %layers.33.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.33.post_attention_layernorm")
    %layers.33.mlp.gate_proj = llama.linear %layers.33.post_attention_layernorm, %layers.33.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.33.mlp.gate_proj")
    %layers.33.mlp.up_proj = llama.linear %layers.33.post_attention_layernorm, %layers.33.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.33.mlp.up_proj")
    %layers.33.mlp.swiglu = llama.swiglu %layers.33.mlp.gate_proj, %layers.33.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.33.mlp.swiglu")
    %layers.33.mlp.down_proj = llama.linear %layers.33.mlp.swiglu, %layers.33.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.33.mlp.down_proj")
    %layers.33.mlp.residual = llama.residual_add %layers.33.self_attn.residual, %layers.33.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.33.mlp.residual")
    %layers.34.input_layernorm = llama.rms_norm %layers.33.mlp.residual, %layers.34.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.34.input_layernorm")
    %layers.34.self_attn.q_proj = llama.linear %layers.34.input_layernorm, %layers.34.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.34.self_attn.q_proj")
    %layers.34.self_attn.k_proj = llama.linear %layers.34.input_layernorm, %layers.34.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.34.self_attn.k_proj")
    %layers.34.self_attn.v_proj = llama.linear %layers.34.input_layernorm, %layers.34.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.34.self_attn.v_proj")
    %layers.34.self_attn.q = llama.split_heads %layers.34.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.34.self_attn.q")
    %layers.34.self_attn.k = llama.split_heads %layers.34.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.34.self_attn.k")
    %layers.34.self_attn.v = llama.split_heads %layers.34.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.34.self_attn.v")
    %layers.34.self_attn.rope, %layers.34.self_attn.rope_34 = llama.rope %layers.34.self_attn.q, %layers.34.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.34.self_attn.rope")
    %layers.34.self_attn.attention = llama.attention %layers.34.self_attn.rope, %layers.34.self_attn.rope_34, %layers.34.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.34.self_attn.attention")
    %layers.34.self_attn.merge = llama.merge_heads %layers.34.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.34.self_attn.merge")
    %layers.34.self_attn.o_proj = llama.linear %layers.34.self_attn.merge, %layers.34.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.34.self_attn.o_proj")
    %layers.34.self_attn.residual = llama.residual_add %layers.33.mlp.residual, %layers.34.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.34.self_attn.residual")
    %layers.34.post_attention_layernorm = llama.rms_norm %layers.34.self_attn.residual, %layers.34.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.34.post_attention_layernorm")
    %layers.34.mlp.gate_proj = llama.linear %layers.34.post_attention_layernorm, %layers.34.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.34.mlp.gate_proj")
    %layers.34.mlp.up_proj = llama.linear %layers.34.post_attention_layernorm, %layers.34.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.34.mlp.up_proj")
    %layers.34.mlp.swiglu = llama.swiglu %layers.34.mlp.gate_proj, %layers.34.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.34.mlp.swiglu")
    %layers.34.mlp.down_proj = llama.linear %layers.34.mlp.swiglu, %layers.34.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.34.mlp.down_proj")
    %layers.34.mlp.residual = llama.residual_add %layers.34.self_attn.residual, %layers.34.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.34.mlp.residual")
    %layers.35.input_layernorm = llama.rms_norm %layers.34.mlp.residual, %layers.35.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.35.input_layernorm")
    %layers.35.self_attn.q_proj = llama.linear %layers.35.input_layernorm, %layers.35.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.35.self_attn.q_proj")
    %layers.35.self_attn.k_proj = llama.linear %layers.35.input_layernorm, %layers.35.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.35.self_attn.k_proj")
    %layers.35.self_attn.v_proj = llama.linear %layers.35.input_layernorm, %layers.35.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.35.self_attn.v_proj")
    %layers.35.self_attn.q = llama.split_heads %layers.35.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.35.self_attn.q")
    %layers.35.self_attn.k = llama.split_heads %layers.35.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.35.self_attn.k")
    %layers.35.self_attn.v = llama.split_heads %layers.35.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.35.self_attn.v")
    %layers.35.self_attn.rope, %layers.35.self_attn.rope_35 = llama.rope %layers.35.self_attn.q, %layers.35.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.35.self_attn.rope")
    %layers.35.self_attn.attention = llama.attention %layers.35.self_attn.rope, %layers.35.self_attn.rope_35, %layers.35.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.35.self_attn.attention")
    %layers.35.self_attn.merge = llama.merge_heads %layers.35.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.35.self_attn.merge")
    %layers.35.self_attn.o_proj = llama.linear %layers.35.self_attn.merge, %layers.35.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.35.self_attn.o_proj")
    %layers.35.self_attn.residual = llama.residual_add %layers.34.mlp.residual, %layers.35.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.35.self_attn.residual")
    %layers.35.post_attention_layernorm = llama.rms_norm %layers.35.self_attn.residual, %layers.35.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.35.post_attention_layernorm")
    %layers.35.mlp.gate_proj = llama.linear %layers.35.post_attention_layernorm, %layers.35.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.35.mlp.gate_proj")
    %layers.35.mlp.up_proj = llama.linear %layers.35.post_attention_layernorm, %layers.35.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.35.mlp.up_proj")
    %layers.35.mlp.swiglu = llama.swiglu %layers.35.mlp.gate_proj, %layers.35.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.35.mlp.swiglu")
    %layers.35.mlp.down_proj = llama.linear %layers.35.mlp.swiglu, %layers.35.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.35.mlp.down_proj")
    %layers.35.mlp.residual = llama.residual_add %layers.35.self_attn.residual, %layers.35.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.35.mlp.residual")
    %layers.36.input_layernorm = llama.rms_norm %layers.35.mlp.residual, %layers.36.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.36.input_layernorm")
    %layers.36.self_attn.q_proj = llama.linear %layers.36.input_layernorm, %layers.36.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.36.self_attn.q_proj")
    %layers.36.self_attn.k_proj = llama.linear %layers.36.input_layernorm, %layers.36.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.36.self_attn.k_proj")
    %layers.36.self_attn.v_proj = llama.linear %layers.36.input_layernorm, %layers.36.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.36.self_attn.v_proj")
    %layers.36.self_attn.q = llama.split_heads %layers.36.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.36.self_attn.q")
    %layers.36.self_attn.k = llama.split_heads %layers.36.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.36.self_attn.k")
    %layers.36.self_attn.v = llama.split_heads %layers.36.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.36.self_attn.v")
    %layers.36.self_attn.rope, %layers.36.self_attn.rope_36 = llama.rope %layers.36.self_attn.q, %layers.36.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.36.self_attn.rope")
    %layers.36.self_attn.attention = llama.attention %layers.36.self_attn.rope, %layers.36.self_attn.rope_36, %layers.36.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.36.self_attn.attention")
    %layers.36.self_attn.merge = llama.merge_heads %layers.36.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.36.self_attn.merge")
    %layers.36.self_attn.o_proj = llama.linear %layers.36.self_attn.merge, %layers.36.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.36.self_attn.o_proj")
    %layers.36.self_attn.residual = llama.residual_add %layers.35.mlp.residual, %layers.36.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.36.self_attn.residual")
    %layers.36.post_attention_layernorm = llama.rms_norm %layers.36.self_attn.residual, %layers.36.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.36.post_attention_layernorm")
    %layers.36.mlp.gate_proj = llama.linear %layers.36.post_attention_layernorm, %layers.36.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.36.mlp.gate_proj")
    %layers.36.mlp.up_proj = llama.linear %layers.36.post_attention_layernorm, %layers.36.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.36.mlp.up_proj")
    %layers.36.mlp.swiglu = llama.swiglu %layers.36.mlp.gate_proj, %layers.36.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.36.mlp.swiglu")
    %layers.36.mlp.down_proj = llama.linear %layers.36.mlp.swiglu, %layers.36.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.36.mlp.down_proj")
    %layers.36.mlp.residual = llama.residual_add %layers.36.self_attn.residual, %layers.36.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.36.mlp.residual")
    %layers.37.input_layernorm = llama.rms_norm %layers.36.mlp.residual, %layers.37.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.37.input_layernorm")
    %layers.37.self_attn.q_proj = llama.linear %layers.37.input_layernorm, %layers.37.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.37.self_attn.q_proj")
    %layers.37.self_attn.k_proj = llama.linear %layers.37.input_layernorm, %layers.37.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.37.self_attn.k_proj")
    %layers.37.self_attn.v_proj = llama.linear %layers.37.input_layernorm, %layers.37.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.37.self_attn.v_proj")
    %layers.37.self_attn.q = llama.split_heads %layers.37.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.37.self_attn.q")
    %layers.37.self_attn.k = llama.split_heads %layers.37.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.37.self_attn.k")
    %layers.37.self_attn.v = llama.split_heads %layers.37.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.37.self_attn.v")
    %layers.37.self_attn.rope, %layers.37.self_attn.rope_37 = llama.rope %layers.37.self_attn.q, %layers.37.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.37.self_attn.rope")
    %layers.37.self_attn.attention = llama.attention %layers.37.self_attn.rope, %layers.37.self_attn.rope_37, %layers.37.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.37.self_attn.attention")
    %layers.37.self_attn.merge = llama.merge_heads %layers.37.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.37.self_attn.merge")
    %layers.37.self_attn.o_proj = llama.linear %layers.37.self_attn.merge, %layers.37.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.37.self_attn.o_proj")
    %layers.37.self_attn.residual = llama.residual_add %layers.36.mlp.residual, %layers.37.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.37.self_attn.residual")
    %layers.37.post_attention_layernorm = llama.rms_norm %layers.37.self_attn.residual, %layers.37.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.37.post_attention_layernorm")
    %layers.37.mlp.gate_proj = llama.linear %layers.37.post_attention_layernorm, %layers.37.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.37.mlp.gate_proj")
    %layers.37.mlp.up_proj = llama.linear %layers.37.post_attention_layernorm, %layers.37.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.37.mlp.up_proj")
    %layers.37.mlp.swiglu = llama.swiglu %layers.37.mlp.gate_proj, %layers.37.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.37.mlp.swiglu")
    %layers.37.mlp.down_proj = llama.linear %layers.37.mlp.swiglu, %layers.37.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.37.mlp.down_proj")
    %layers.37.mlp.residual = llama.residual_add %layers.37.self_attn.residual, %layers.37.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.37.mlp.residual")
    %layers.38.input_layernorm = llama.rms_norm %layers.37.mlp.residual, %layers.38.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.38.input_layernorm")
    %layers.38.self_attn.q_proj = llama.linear %layers.38.input_layernorm, %layers.38.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.38.self_attn.q_proj")
    %layers.38.self_attn.k_proj = llama.linear %layers.38.input_layernorm, %layers.38.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.38.self_attn.k_proj")
    %layers.38.self_attn.v_proj = llama.linear %layers.38.input_layernorm, %layers.38.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.38.self_attn.v_proj")
    %layers.38.self_attn.q = llama.split_heads %layers.38.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.38.self_attn.q")
    %layers.38.self_attn.k = llama.split_heads %layers.38.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.38.self_attn.k")
    %layers.38.self_attn.v = llama.split_heads %layers.38.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.38.self_attn.v")
    %layers.38.self_attn.rope, %layers.38.self_attn.rope_38 = llama.rope %layers.38.self_attn.q, %layers.38.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.38.self_attn.rope")
    %layers.38.self_attn.attention = llama.attention %layers.38.self_attn.rope, %layers.38.self_attn.rope_38, %layers.38.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.38.self_attn.attention")
    %layers.38.self_attn.merge = llama.merge_heads %layers.38.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.38.self_attn.merge")
    %layers.38.self_attn.o_proj = llama.linear %layers.38.self_attn.merge, %layers.38.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.38.self_attn.o_proj")
    %layers.38.self_attn.residual = llama.residual_add %layers.37.mlp.residual, %layers.38.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.38.self_attn.residual")
    %layers.38.post_attention_layernorm = llama.rms_norm %layers.38.self_attn.residual, %layers.38.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.38.post_attention_layernorm")
    %layers.38.mlp.gate_proj = llama.linear %layers.38.post_attention_layernorm, %layers.38.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.38.mlp.gate_proj")
    %layers.38.mlp.up_proj = llama.linear %layers.38.post_attention_layernorm, %layers.38.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.38.mlp.up_proj")
    %layers.38.mlp.swiglu = llama.swiglu %layers.38.mlp.gate_proj, %layers.38.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.38.mlp.swiglu")
    %layers.38.mlp.down_proj = llama.linear %layers.38.mlp.swiglu, %layers.38.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.38.mlp.down_proj")
    %layers.38.mlp.residual = llama.residual_add %layers.38.self_attn.residual, %layers.38.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.38.mlp.residual")
    %layers.39.input_layernorm = llama.rms_norm %layers.38.mlp.residual, %layers.39.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.39.input_layernorm")
    %layers.39.self_attn.q_proj = llama.linear %layers.39.input_layernorm, %layers.39.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.39.self_attn.q_proj")
    %layers.39.self_attn.k_proj = llama.linear %layers.39.input_layernorm, %layers.39.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.39.self_attn.k_proj")
    %layers.39.self_attn.v_proj = llama.linear %layers.39.input_layernorm, %layers.39.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.39.self_attn.v_proj")
    %layers.39.self_attn.q = llama.split_heads %layers.39.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.39.self_attn.q")
    %layers.39.self_attn.k = llama.split_heads %layers.39.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.39.self_attn.k")
    %layers.39.self_attn.v = llama.split_heads %layers.39.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.39.self_attn.v")
    %layers.39.self_attn.rope, %layers.39.self_attn.rope_39 = llama.rope %layers.39.self_attn.q, %layers.39.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.39.self_attn.rope")
    %layers.39.self_attn.attention = llama.attention %layers.39.self_attn.rope, %layers.39.self_attn.rope_39, %layers.39.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.39.self_attn.attention")
    %layers.39.self_attn.merge = llama.merge_heads %layers.39.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.39.self_attn.merge")
    %layers.39.self_attn.o_proj = llama.linear %layers.39.self_attn.merge, %layers.39.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.39.self_attn.o_proj")
    %layers.39.self_attn.residual = llama.residual_add %layers.38.mlp.residual, %layers.39.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.39.self_attn.residual")
    %layers.39.post_attention_layernorm = llama.rms_norm %layers.39.self_attn.residual, %layers.39.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.39.post_attention_layernorm")
    %layers.39.mlp.gate_proj = llama.linear %layers.39.post_attention_layernorm, %layers.39.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.39.mlp.gate_proj")
    %layers.39.mlp.up_proj = llama.linear %layers.39.post_attention_layernorm, %layers.39.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.39.mlp.up_proj")
    %layers.39.mlp.swiglu = llama.swiglu %layers.39.mlp.gate_proj, %layers.39.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.39.mlp.swiglu")
    %layers.39.mlp.down_proj = llama.linear %layers.39.mlp.swiglu, %layers.39.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.39.mlp.down_proj")
    %layers.39.mlp.residual = llama.residual_add %layers.39.self_attn.residual, %layers.39.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.39.mlp.residual")
    %layers.40.input_layernorm = llama.rms_norm %layers.39.mlp.residual, %layers.40.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.40.input_layernorm")
    %layers.40.self_attn.q_proj = llama.linear %layers.40.input_layernorm, %layers.40.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.40.self_attn.q_proj")
    %layers.40.self_attn.k_proj = llama.linear %layers.40.input_layernorm, %layers.40.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.40.self_attn.k_proj")
    %layers.40.self_attn.v_proj = llama.linear %layers.40.input_layernorm, %layers.40.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.40.self_attn.v_proj")
    %layers.40.self_attn.q = llama.split_heads %layers.40.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.40.self_attn.q")
    %layers.40.self_attn.k = llama.split_heads %layers.40.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.40.self_attn.k")
    %layers.40.self_attn.v = llama.split_heads %layers.40.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.40.self_attn.v")
    %layers.40.self_attn.rope, %layers.40.self_attn.rope_40 = llama.rope %layers.40.self_attn.q, %layers.40.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.40.self_attn.rope")
    %layers.40.self_attn.attention = llama.attention %layers.40.self_attn.rope, %layers.40.self_attn.rope_40, %layers.40.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.40.self_attn.attention")
    %layers.40.self_attn.merge = llama.merge_heads %layers.40.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.40.self_attn.merge")
    %layers.40.self_attn.o_proj = llama.linear %layers.40.self_attn.merge, %layers.40.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.40.self_attn.o_proj")
    %layers.40.self_attn.residual = llama.residual_add %layers.39.mlp.residual, %layers.40.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.40.self_attn.residual")
    %layers.40.post_attention_layernorm = llama.rms_norm %layers.40.self_attn.residual, %layers.40.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.40.post_attention_layernorm")
    %layers.40.mlp.gate_proj = llama.linear %layers.40.post_attention_layernorm, %layers.40.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.40.mlp.gate_proj")
    %layers.40.mlp.up_proj = llama.linear %layers.40.post_attention_layernorm, %layers.40.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.40.mlp.up_proj")
    %layers.40.mlp.swiglu = llama.swiglu %layers.40.mlp.gate_proj, %layers.40.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.40.mlp.swiglu")
    %layers.40.mlp.down_proj = llama.linear %layers.40.mlp.swiglu, %layers.40.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.40.mlp.down_proj")
    %layers.40.mlp.residual = llama.residual_add %layers.40.self_attn.residual, %layers.40.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.40.mlp.residual")
    %layers.41.input_layernorm = llama.rms_norm %layers.40.mlp.residual, %layers.41.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.41.input_layernorm")
    %layers.41.self_attn.q_proj = llama.linear %layers.41.input_layernorm, %layers.41.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.41.self_attn.q_proj")
    %layers.41.self_attn.k_proj = llama.linear %layers.41.input_layernorm, %layers.41.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.41.self_attn.k_proj")
    %layers.41.self_attn.v_proj = llama.linear %layers.41.input_layernorm, %layers.41.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.41.self_attn.v_proj")
    %layers.41.self_attn.q = llama.split_heads %layers.41.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.41.self_attn.q")
    %layers.41.self_attn.k = llama.split_heads %layers.41.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.41.self_attn.k")
    %layers.41.self_attn.v = llama.split_heads %layers.41.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.41.self_attn.v")
    %layers.41.self_attn.rope, %layers.41.self_attn.rope_41 = llama.rope %layers.41.self_attn.q, %layers.41.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.41.self_attn.rope")
    %layers.41.self_attn.attention = llama.attention %layers.41.self_attn.rope, %layers.41.self_attn.rope_41, %layers.41.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.41.self_attn.attention")
    %layers.41.self_attn.merge = llama.merge_heads %layers.41.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.41.self_attn.merge")
    %layers.41.self_attn.o_proj = llama.linear %layers.41.self_attn.merge, %layers.41.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.41.self_attn.o_proj")
    %layers.41.self_attn.residual = llama.residual_add %layers.40.mlp.residual, %layers.41.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.41.self_attn.residual")
    %layers.41.post_attention_layernorm = llama.rms_norm %layers.41.self_attn.residual, %layers.41.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.41.post_attention_layernorm")
    %layers.41.mlp.gate_proj = llama.linear %layers.41.post_attention_layernorm, %layers.41.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.41.mlp.gate_proj")
    %layers.41.mlp.up_proj = llama.linear %layers.41.post_attention_layernorm, %layers.41.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.41.mlp.up_proj")
    %layers.41.mlp.swiglu = llama.swiglu %layers.41.mlp.gate_proj, %layers.41.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.41.mlp.swiglu")
    %layers.41.mlp.down_proj = llama.linear %layers.41.mlp.swiglu, %layers.41.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.41.mlp.down_proj")
    %layers.41.mlp.residual = llama.residual_add %layers.41.self_attn.residual, %layers.41.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.41.mlp.residual")
    %layers.42.input_layernorm = llama.rms_norm %layers.41.mlp.residual, %layers.42.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.42.input_layernorm")
    %layers.42.self_attn.q_proj = llama.linear %layers.42.input_layernorm, %layers.42.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.42.self_attn.q_proj")
    %layers.42.self_attn.k_proj = llama.linear %layers.42.input_layernorm, %layers.42.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.42.self_attn.k_proj")
    %layers.42.self_attn.v_proj = llama.linear %layers.42.input_layernorm, %layers.42.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.42.self_attn.v_proj")
    %layers.42.self_attn.q = llama.split_heads %layers.42.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.42.self_attn.q")
    %layers.42.self_attn.k = llama.split_heads %layers.42.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.42.self_attn.k")
    %layers.42.self_attn.v = llama.split_heads %layers.42.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.42.self_attn.v")
    %layers.42.self_attn.rope, %layers.42.self_attn.rope_42 = llama.rope %layers.42.self_attn.q, %layers.42.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.42.self_attn.rope")
    %layers.42.self_attn.attention = llama.attention %layers.42.self_attn.rope, %layers.42.self_attn.rope_42, %layers.42.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.42.self_attn.attention")
    %layers.42.self_attn.merge = llama.merge_heads %layers.42.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.42.self_attn.merge")
    %layers.42.self_attn.o_proj = llama.linear %layers.42.self_attn.merge, %layers.42.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.42.self_attn.o_proj")
    %layers.42.self_attn.residual = llama.residual_add %layers.41.mlp.residual, %layers.42.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.42.self_attn.residual")
    %layers.42.post_attention_layernorm = llama.rms_norm %layers.42.self_attn.residual, %layers.42.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.42.post_attention_layernorm")
    %layers.42.mlp.gate_proj = llama.linear %layers.42.post_attention_layernorm, %layers.42.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.42.mlp.gate_proj")
    %layers.42.mlp.up_proj = llama.linear %layers.42.post_attention_layernorm, %layers.42.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.42.mlp.up_proj")
    %layers.42.mlp.swiglu = llama.swiglu %layers.42.mlp.gate_proj, %layers.42.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.42.mlp.swiglu")
    %layers.42.mlp.down_proj = llama.linear %layers.42.mlp.swiglu, %layers.42.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.42.mlp.down_proj")
    %layers.42.mlp.residual = llama.residual_add %layers.42.self_attn.residual, %layers.42.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.42.mlp.residual")
    %layers.43.input_layernorm = llama.rms_norm %layers.42.mlp.residual, %layers.43.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.43.input_layernorm")
    %layers.43.self_attn.q_proj = llama.linear %layers.43.input_layernorm, %layers.43.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.43.self_attn.q_proj")
    %layers.43.self_attn.k_proj = llama.linear %layers.43.input_layernorm, %layers.43.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.43.self_attn.k_proj")
    %layers.43.self_attn.v_proj = llama.linear %layers.43.input_layernorm, %layers.43.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.43.self_attn.v_proj")
    %layers.43.self_attn.q = llama.split_heads %layers.43.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.43.self_attn.q")
    %layers.43.self_attn.k = llama.split_heads %layers.43.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.43.self_attn.k")
    %layers.43.self_attn.v = llama.split_heads %layers.43.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.43.self_attn.v")
    %layers.43.self_attn.rope, %layers.43.self_attn.rope_43 = llama.rope %layers.43.self_attn.q, %layers.43.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.43.self_attn.rope")
    %layers.43.self_attn.attention = llama.attention %layers.43.self_attn.rope, %layers.43.self_attn.rope_43, %layers.43.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.43.self_attn.attention")
    %layers.43.self_attn.merge = llama.merge_heads %layers.43.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.43.self_attn.merge")
    %layers.43.self_attn.o_proj = llama.linear %layers.43.self_attn.merge, %layers.43.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.43.self_attn.o_proj")
    %layers.43.self_attn.residual = llama.residual_add %layers.42.mlp.residual, %layers.43.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.43.self_attn.residual")
    %layers.43.post_attention_layernorm = llama.rms_norm %layers.43.self_attn.residual, %layers.43.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.43.post_attention_layernorm")
    %layers.43.mlp.gate_proj = llama.linear %layers.43.post_attention_layernorm, %layers.43.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.43.mlp.gate_proj")
    %layers.43.mlp.up_proj = llama.linear %layers.43.post_attention_layernorm, %layers.43.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.43.mlp.up_proj")
    %layers.43.mlp.swiglu = llama.swiglu %layers.43.mlp.gate_proj, %layers.43.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.43.mlp.swiglu")
    %layers.43.mlp.down_proj = llama.linear %layers.43.mlp.swiglu, %layers.43.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.43.mlp.down_proj")
    %layers.43.mlp.residual = llama.residual_add %layers.43.self_attn.residual, %layers.43.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.43.mlp.residual")
    %layers.44.input_layernorm = llama.rms_norm %layers.43.mlp.residual, %layers.44.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.44.input_layernorm")
    %layers.44.self_attn.q_proj = llama.linear %layers.44.input_layernorm, %layers.44.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.44.self_attn.q_proj")
    %layers.44.self_attn.k_proj = llama.linear %layers.44.input_layernorm, %layers.44.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.44.self_attn.k_proj")
    %layers.44.self_attn.v_proj = llama.linear %layers.44.input_layernorm, %layers.44.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.44.self_attn.v_proj")
    %layers.44.self_attn.q = llama.split_heads %layers.44.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.44.self_attn.q")
    %layers.44.self_attn.k = llama.split_heads %layers.44.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.44.self_attn.k")
    %layers.44.self_attn.v = llama.split_heads %layers.44.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.44.self_attn.v")
    %layers.44.self_attn.rope, %layers.44.self_attn.rope_44 = llama.rope %layers.44.self_attn.q, %layers.44.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.44.self_attn.rope")
    %layers.44.self_attn.attention = llama.attention %layers.44.self_attn.rope, %layers.44.self_attn.rope_44, %layers.44.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.44.self_attn.attention")
    %layers.44.self_attn.merge = llama.merge_heads %layers.44.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.44.self_attn.merge")
    %layers.44.self_attn.o_proj = llama.linear %layers.44.self_attn.merge, %layers.44.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.44.self_attn.o_proj")
    %layers.44.self_attn.residual = llama.residual_add %layers.43.mlp.residual, %layers.44.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.44.self_attn.residual")
    %layers.44.post_attention_layernorm = llama.rms_norm %layers.44.self_attn.residual, %layers.44.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.44.post_attention_layernorm")
    %layers.44.mlp.gate_proj = llama.linear %layers.44.post_attention_layernorm, %layers.44.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.44.mlp.gate_proj")
    %layers.44.mlp.up_proj = llama.linear %layers.44.post_attention_layernorm, %layers.44.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.44.mlp.up_proj")
    %layers.44.mlp.swiglu = llama.swiglu %layers.44.mlp.gate_proj, %layers.44.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.44.mlp.swiglu")
    %layers.44.mlp.down_proj = llama.linear %layers.44.mlp.swiglu, %layers.44.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.44.mlp.down_proj")
    %layers.44.mlp.residual = llama.residual_add %layers.44.self_attn.residual, %layers.44.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.44.mlp.residual")
    %layers.45.input_layernorm = llama.rms_norm %layers.44.mlp.residual, %layers.45.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.45.input_layernorm")
    %layers.45.self_attn.q_proj = llama.linear %layers.45.input_layernorm, %layers.45.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.45.self_attn.q_proj")
    %layers.45.self_attn.k_proj = llama.linear %layers.45.input_layernorm, %layers.45.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.45.self_attn.k_proj")
    %layers.45.self_attn.v_proj = llama.linear %layers.45.input_layernorm, %layers.45.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.45.self_attn.v_proj")
    %layers.45.self_attn.q = llama.split_heads %layers.45.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.45.self_attn.q")
    %layers.45.self_attn.k = llama.split_heads %layers.45.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.45.self_attn.k")
    %layers.45.self_attn.v = llama.split_heads %layers.45.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.45.self_attn.v")
    %layers.45.self_attn.rope, %layers.45.self_attn.rope_45 = llama.rope %layers.45.self_attn.q, %layers.45.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.45.self_attn.rope")
    %layers.45.self_attn.attention = llama.attention %layers.45.self_attn.rope, %layers.45.self_attn.rope_45, %layers.45.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.45.self_attn.attention")
    %layers.45.self_attn.merge = llama.merge_heads %layers.45.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.45.self_attn.merge")
    %layers.45.self_attn.o_proj = llama.linear %layers.45.self_attn.merge, %layers.45.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.45.self_attn.o_proj")
    %layers.45.self_attn.residual = llama.residual_add %layers.44.mlp.residual, %layers.45.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.45.self_attn.residual")
    %layers.45.post_attention_layernorm = llama.rms_norm %layers.45.self_attn.residual, %layers.45.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.45.post_attention_layernorm")
    %layers.45.mlp.gate_proj = llama.linear %layers.45.post_attention_layernorm, %layers.45.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.45.mlp.gate_proj")
    %layers.45.mlp.up_proj = llama.linear %layers.45.post_attention_layernorm, %layers.45.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.45.mlp.up_proj")
    %layers.45.mlp.swiglu = llama.swiglu %layers.45.mlp.gate_proj, %layers.45.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.45.mlp.swiglu")
    %layers.45.mlp.down_proj = llama.linear %layers.45.mlp.swiglu, %layers.45.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.45.mlp.down_proj")
    %layers.45.mlp.residual = llama.residual_add %layers.45.self_attn.residual, %layers.45.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.45.mlp.residual")
    %layers.46.input_layernorm = llama.rms_norm %layers.45.mlp.residual, %layers.46.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.46.input_layernorm")
    %layers.46.self_attn.q_proj = llama.linear %layers.46.input_layernorm, %layers.46.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.46.self_attn.q_proj")
    %layers.46.self_attn.k_proj = llama.linear %layers.46.input_layernorm, %layers.46.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.46.self_attn.k_proj")
    %layers.46.self_attn.v_proj = llama.linear %layers.46.input_layernorm, %layers.46.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.46.self_attn.v_proj")
    %layers.46.self_attn.q = llama.split_heads %layers.46.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.46.self_attn.q")
    %layers.46.self_attn.k = llama.split_heads %layers.46.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.46.self_attn.k")
    %layers.46.self_attn.v = llama.split_heads %layers.46.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.46.self_attn.v")
    %layers.46.self_attn.rope, %layers.46.self_attn.rope_46 = llama.rope %layers.46.self_attn.q, %layers.46.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.46.self_attn.rope")
    %layers.46.self_attn.attention = llama.attention %layers.46.self_attn.rope, %layers.46.self_attn.rope_46, %layers.46.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.46.self_attn.attention")
    %layers.46.self_attn.merge = llama.merge_heads %layers.46.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.46.self_attn.merge")
    %layers.46.self_attn.o_proj = llama.linear %layers.46.self_attn.merge, %layers.46.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.46.self_attn.o_proj")
    %layers.46.self_attn.residual = llama.residual_add %layers.45.mlp.residual, %layers.46.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.46.self_attn.residual")
    %layers.46.post_attention_layernorm = llama.rms_norm %layers.46.self_attn.residual, %layers.46.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.46.post_attention_layernorm")
    %layers.46.mlp.gate_proj = llama.linear %layers.46.post_attention_layernorm, %layers.46.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.46.mlp.gate_proj")
    %layers.46.mlp.up_proj = llama.linear %layers.46.post_attention_layernorm, %layers.46.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.46.mlp.up_proj")
    %layers.46.mlp.swiglu = llama.swiglu %layers.46.mlp.gate_proj, %layers.46.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.46.mlp.swiglu")
    %layers.46.mlp.down_proj = llama.linear %layers.46.mlp.swiglu, %layers.46.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.46.mlp.down_proj")
    %layers.46.mlp.residual = llama.residual_add %layers.46.self_attn.residual, %layers.46.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.46.mlp.residual")
    %layers.47.input_layernorm = llama.rms_norm %layers.46.mlp.residual, %layers.47.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.47.input_layernorm")
    %layers.47.self_attn.q_proj = llama.linear %layers.47.input_layernorm, %layers.47.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.47.self_attn.q_proj")
    %layers.47.self_attn.k_proj = llama.linear %layers.47.input_layernorm, %layers.47.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.47.self_attn.k_proj")
    %layers.47.self_attn.v_proj = llama.linear %layers.47.input_layernorm, %layers.47.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.47.self_attn.v_proj")
    %layers.47.self_attn.q = llama.split_heads %layers.47.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.47.self_attn.q")
    %layers.47.self_attn.k = llama.split_heads %layers.47.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.47.self_attn.k")
    %layers.47.self_attn.v = llama.split_heads %layers.47.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.47.self_attn.v")
    %layers.47.self_attn.rope, %layers.47.self_attn.rope_47 = llama.rope %layers.47.self_attn.q, %layers.47.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.47.self_attn.rope")
    %layers.47.self_attn.attention = llama.attention %layers.47.self_attn.rope, %layers.47.self_attn.rope_47, %layers.47.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.47.self_attn.attention")
    %layers.47.self_attn.merge = llama.merge_heads %layers.47.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.47.self_attn.merge")
    %layers.47.self_attn.o_proj = llama.linear %layers.47.self_attn.merge, %layers.47.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.47.self_attn.o_proj")
    %layers.47.self_attn.residual = llama.residual_add %layers.46.mlp.residual, %layers.47.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.47.self_attn.residual")
    %layers.47.post_attention_layernorm = llama.rms_norm %layers.47.self_attn.residual, %layers.47.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.47.post_attention_layernorm")
    %layers.47.mlp.gate_proj = llama.linear %layers.47.post_attention_layernorm, %layers.47.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.47.mlp.gate_proj")
    %layers.47.mlp.up_proj = llama.linear %layers.47.post_attention_layernorm, %layers.47.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.47.mlp.up_proj")
    %layers.47.mlp.swiglu = llama.swiglu %layers.47.mlp.gate_proj, %layers.47.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.47.mlp.swiglu")
    %layers.47.mlp.down_proj = llama.linear %layers.47.mlp.swiglu, %layers.47.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.47.mlp.down_proj")
    %layers.47.mlp.residual = llama.residual_add %layers.47.self_attn.residual, %layers.47.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.47.mlp.residual")
    %layers.48.input_layernorm = llama.rms_norm %layers.47.mlp.residual, %layers.48.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.48.input_layernorm")
    %layers.48.self_attn.q_proj = llama.linear %layers.48.input_layernorm, %layers.48.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.48.self_attn.q_proj")
    %layers.48.self_attn.k_proj = llama.linear %layers.48.input_layernorm, %layers.48.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.48.self_attn.k_proj")
    %layers.48.self_attn.v_proj = llama.linear %layers.48.input_layernorm, %layers.48.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.48.self_attn.v_proj")
    %layers.48.self_attn.q = llama.split_heads %layers.48.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.48.self_attn.q")
    %layers.48.self_attn.k = llama.split_heads %layers.48.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.48.self_attn.k")
    %layers.48.self_attn.v = llama.split_heads %layers.48.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.48.self_attn.v")
    %layers.48.self_attn.rope, %layers.48.self_attn.rope_48 = llama.rope %layers.48.self_attn.q, %layers.48.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.48.self_attn.rope")
    %layers.48.self_attn.attention = llama.attention %layers.48.self_attn.rope, %layers.48.self_attn.rope_48, %layers.48.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.48.self_attn.attention")
    %layers.48.self_attn.merge = llama.merge_heads %layers.48.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.48.self_attn.merge")
    %layers.48.self_attn.o_proj = llama.linear %layers.48.self_attn.merge, %layers.48.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.48.self_attn.o_proj")
    %layers.48.self_attn.residual = llama.residual_add %layers.47.mlp.residual, %layers.48.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.48.self_attn.residual")
    %layers.48.post_attention_layernorm = llama.rms_norm %layers.48.self_attn.residual, %layers.48.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.48.post_attention_layernorm")
    %layers.48.mlp.gate_proj = llama.linear %layers.48.post_attention_layernorm, %layers.48.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.48.mlp.gate_proj")
    %layers.48.mlp.up_proj = llama.linear %layers.48.post_attention_layernorm, %layers.48.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.48.mlp.up_proj")
    %layers.48.mlp.swiglu = llama.swiglu %layers.48.mlp.gate_proj, %layers.48.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.48.mlp.swiglu")
    %layers.48.mlp.down_proj = llama.linear %layers.48.mlp.swiglu, %layers.48.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.48.mlp.down_proj")
    %layers.48.mlp.residual = llama.residual_add %layers.48.self_attn.residual, %layers.48.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.48.mlp.residual")
    %layers.49.input_layernorm = llama.rms_norm %layers.48.mlp.residual, %layers.49.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.49.input_layernorm")
    %layers.49.self_attn.q_proj = llama.linear %layers.49.input_layernorm, %layers.49.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.49.self_attn.q_proj")
    %layers.49.self_attn.k_proj = llama.linear %layers.49.input_layernorm, %layers.49.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.49.self_attn.k_proj")
    %layers.49.self_attn.v_proj = llama.linear %layers.49.input_layernorm, %layers.49.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.49.self_attn.v_proj")
    %layers.49.self_attn.q = llama.split_heads %layers.49.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.49.self_attn.q")
    %layers.49.self_attn.k = llama.split_heads %layers.49.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.49.self_attn.k")
    %layers.49.self_attn.v = llama.split_heads %layers.49.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.49.self_attn.v")
    %layers.49.self_attn.rope, %layers.49.self_attn.rope_49 = llama.rope %layers.49.self_attn.q, %layers.49.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.49.self_attn.rope")
    %layers.49.self_attn.attention = llama.attention %layers.49.self_attn.rope, %layers.49.self_attn.rope_49, %layers.49.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.49.self_attn.attention")
    %layers.49.self_attn.merge = llama.merge_heads %layers.49.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.49.self_attn.merge")
    %layers.49.self_attn.o_proj = llama.linear %layers.49.self_attn.merge, %layers.49.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.49.self_attn.o_proj")
    %layers.49.self_attn.residual = llama.residual_add %layers.48.mlp.residual, %layers.49.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.49.self_attn.residual")
    %layers.49.post_attention_layernorm = llama.rms_norm %layers.49.self_attn.residual, %layers.49.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.49.post_attention_layernorm")
    %layers.49.mlp.gate_proj = llama.linear %layers.49.post_attention_layernorm, %layers.49.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.49.mlp.gate_proj")
    %layers.49.mlp.up_proj = llama.linear %layers.49.post_attention_layernorm, %layers.49.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.49.mlp.up_proj")
    %layers.49.mlp.swiglu = llama.swiglu %layers.49.mlp.gate_proj, %layers.49.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.49.mlp.swiglu")
    %layers.49.mlp.down_proj = llama.linear %layers.49.mlp.swiglu, %layers.49.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.49.mlp.down_proj")
    %layers.49.mlp.residual = llama.residual_add %layers.49.self_attn.residual, %layers.49.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.49.mlp.residual")
    %layers.50.input_layernorm = llama.rms_norm %layers.49.mlp.residual, %layers.50.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.50.input_layernorm")
    %layers.50.self_attn.q_proj = llama.linear %layers.50.input_layernorm, %layers.50.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.50.self_attn.q_proj")
    %layers.50.self_attn.k_proj = llama.linear %layers.50.input_layernorm, %layers.50.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.50.self_attn.k_proj")
    %layers.50.self_attn.v_proj = llama.linear %layers.50.input_layernorm, %layers.50.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.50.self_attn.v_proj")
    %layers.50.self_attn.q = llama.split_heads %layers.50.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.50.self_attn.q")
    %layers.50.self_attn.k = llama.split_heads %layers.50.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.50.self_attn.k")
    %layers.50.self_attn.v = llama.split_heads %layers.50.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.50.self_attn.v")
    %layers.50.self_attn.rope, %layers.50.self_attn.rope_50 = llama.rope %layers.50.self_attn.q, %layers.50.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.50.self_attn.rope")
    %layers.50.self_attn.attention = llama.attention %layers.50.self_attn.rope, %layers.50.self_attn.rope_50, %layers.50.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.50.self_attn.attention")
    %layers.50.self_attn.merge = llama.merge_heads %layers.50.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.50.self_attn.merge")
    %layers.50.self_attn.o_proj = llama.linear %layers.50.self_attn.merge, %layers.50.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.50.self_attn.o_proj")
    %layers.50.self_attn.residual = llama.residual_add %layers.49.mlp.residual, %layers.50.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.50.self_attn.residual")
    %layers.50.post_attention_layernorm = llama.rms_norm %layers.50.self_attn.residual, %layers.50.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.50.post_attention_layernorm")
    %layers.50.mlp.gate_proj = llama.linear %layers.50.post_attention_layernorm, %layers.50.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.50.mlp.gate_proj")
    %layers.50.mlp.up_proj = llama.linear %layers.50.post_attention_layernorm, %layers.50.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.50.mlp.up_proj")
    %layers.50.mlp.swiglu = llama.swiglu %layers.50.mlp.gate_proj, %layers.50.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.50.mlp.swiglu")
    %layers.50.mlp.down_proj = llama.linear %layers.50.mlp.swiglu, %layers.50.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.50.mlp.down_proj")
    %layers.50.mlp.residual = llama.residual_add %layers.50.self_attn.residual, %layers.50.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.50.mlp.residual")
    %layers.51.input_layernorm = llama.rms_norm %layers.50.mlp.residual, %layers.51.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.51.input_layernorm")
    %layers.51.self_attn.q_proj = llama.linear %layers.51.input_layernorm, %layers.51.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.51.self_attn.q_proj")
    %layers.51.self_attn.k_proj = llama.linear %layers.51.input_layernorm, %layers.51.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.51.self_attn.k_proj")
    %layers.51.self_attn.v_proj = llama.linear %layers.51.input_layernorm, %layers.51.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.51.self_attn.v_proj")
    %layers.51.self_attn.q = llama.split_heads %layers.51.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.51.self_attn.q")
    %layers.51.self_attn.k = llama.split_heads %layers.51.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.51.self_attn.k")
    %layers.51.self_attn.v = llama.split_heads %layers.51.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.51.self_attn.v")
    %layers.51.self_attn.rope, %layers.51.self_attn.rope_51 = llama.rope %layers.51.self_attn.q, %layers.51.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.51.self_attn.rope")
    %layers.51.self_attn.attention = llama.attention %layers.51.self_attn.rope, %layers.51.self_attn.rope_51, %layers.51.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.51.self_attn.attention")
    %layers.51.self_attn.merge = llama.merge_heads %layers.51.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.51.self_attn.merge")
    %layers.51.self_attn.o_proj = llama.linear %layers.51.self_attn.merge, %layers.51.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.51.self_attn.o_proj")
    %layers.51.self_attn.residual = llama.residual_add %layers.50.mlp.residual, %layers.51.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.51.self_attn.residual")
    %layers.51.post_attention_layernorm = llama.rms_norm %layers.51.self_attn.residual, %layers.51.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.51.post_attention_layernorm")
    %layers.51.mlp.gate_proj = llama.linear %layers.51.post_attention_layernorm, %layers.51.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.51.mlp.gate_proj")
    %layers.51.mlp.up_proj = llama.linear %layers.51.post_attention_layernorm, %layers.51.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.51.mlp.up_proj")
    %layers.51.mlp.swiglu = llama.swiglu %layers.51.mlp.gate_proj, %layers.51.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.51.mlp.swiglu")
    %layers.51.mlp.down_proj = llama.linear %layers.51.mlp.swiglu, %layers.51.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.51.mlp.down_proj")
    %layers.51.mlp.residual = llama.residual_add %layers.51.self_attn.residual, %layers.51.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.51.mlp.residual")
    %layers.52.input_layernorm = llama.rms_norm %layers.51.mlp.residual, %layers.52.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.52.input_layernorm")
    %layers.52.self_attn.q_proj = llama.linear %layers.52.input_layernorm, %layers.52.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.52.self_attn.q_proj")
    %layers.52.self_attn.k_proj = llama.linear %layers.52.input_layernorm, %layers.52.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.52.self_attn.k_proj")
    %layers.52.self_attn.v_proj = llama.linear %layers.52.input_layernorm, %layers.52.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.52.self_attn.v_proj")
    %layers.52.self_attn.q = llama.split_heads %layers.52.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.52.self_attn.q")
    %layers.52.self_attn.k = llama.split_heads %layers.52.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.52.self_attn.k")
    %layers.52.self_attn.v = llama.split_heads %layers.52.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.52.self_attn.v")
    %layers.52.self_attn.rope, %layers.52.self_attn.rope_52 = llama.rope %layers.52.self_attn.q, %layers.52.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.52.self_attn.rope")
    %layers.52.self_attn.attention = llama.attention %layers.52.self_attn.rope, %layers.52.self_attn.rope_52, %layers.52.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.52.self_attn.attention")
    %layers.52.self_attn.merge = llama.merge_heads %layers.52.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.52.self_attn.merge")
    %layers.52.self_attn.o_proj = llama.linear %layers.52.self_attn.merge, %layers.52.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.52.self_attn.o_proj")
    %layers.52.self_attn.residual = llama.residual_add %layers.51.mlp.residual, %layers.52.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.52.self_attn.residual")
    %layers.52.post_attention_layernorm = llama.rms_norm %layers.52.self_attn.residual, %layers.52.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.52.post_attention_layernorm")
    %layers.52.mlp.gate_proj = llama.linear %layers.52.post_attention_layernorm, %layers.52.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.52.mlp.gate_proj")
    %layers.52.mlp.up_proj = llama.linear %layers.52.post_attention_layernorm, %layers.52.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.52.mlp.up_proj")
    %layers.52.mlp.swiglu = llama.swiglu %layers.52.mlp.gate_proj, %layers.52.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.52.mlp.swiglu")
    %layers.52.mlp.down_proj = llama.linear %layers.52.mlp.swiglu, %layers.52.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.52.mlp.down_proj")
    %layers.52.mlp.residual = llama.residual_add %layers.52.self_attn.residual, %layers.52.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.52.mlp.residual")
    %layers.53.input_layernorm = llama.rms_norm %layers.52.mlp.residual, %layers.53.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.53.input_layernorm")
    %layers.53.self_attn.q_proj = llama.linear %layers.53.input_layernorm, %layers.53.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.53.self_attn.q_proj")
    %layers.53.self_attn.k_proj = llama.linear %layers.53.input_layernorm, %layers.53.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.53.self_attn.k_proj")
    %layers.53.self_attn.v_proj = llama.linear %layers.53.input_layernorm, %layers.53.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.53.self_attn.v_proj")
    %layers.53.self_attn.q = llama.split_heads %layers.53.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.53.self_attn.q")
    %layers.53.self_attn.k = llama.split_heads %layers.53.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.53.self_attn.k")
    %layers.53.self_attn.v = llama.split_heads %layers.53.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.53.self_attn.v")
    %layers.53.self_attn.rope, %layers.53.self_attn.rope_53 = llama.rope %layers.53.self_attn.q, %layers.53.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.53.self_attn.rope")
    %layers.53.self_attn.attention = llama.attention %layers.53.self_attn.rope, %layers.53.self_attn.rope_53, %layers.53.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.53.self_attn.attention")
    %layers.53.self_attn.merge = llama.merge_heads %layers.53.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.53.self_attn.merge")
    %layers.53.self_attn.o_proj = llama.linear %layers.53.self_attn.merge, %layers.53.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.53.self_attn.o_proj")
    %layers.53.self_attn.residual = llama.residual_add %layers.52.mlp.residual, %layers.53.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.53.self_attn.residual")
    %layers.53.post_attention_layernorm = llama.rms_norm %layers.53.self_attn.residual, %layers.53.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.53.post_attention_layernorm")
    %layers.53.mlp.gate_proj = llama.linear %layers.53.post_attention_layernorm, %layers.53.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.53.mlp.gate_proj")
    %layers.53.mlp.up_proj = llama.linear %layers.53.post_attention_layernorm, %layers.53.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.53.mlp.up_proj")
    %layers.53.mlp.swiglu = llama.swiglu %layers.53.mlp.gate_proj, %layers.53.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.53.mlp.swiglu")
    %layers.53.mlp.down_proj = llama.linear %layers.53.mlp.swiglu, %layers.53.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.53.mlp.down_proj")
    %layers.53.mlp.residual = llama.residual_add %layers.53.self_attn.residual, %layers.53.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.53.mlp.residual")
    %layers.54.input_layernorm = llama.rms_norm %layers.53.mlp.residual, %layers.54.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.54.input_layernorm")
    %layers.54.self_attn.q_proj = llama.linear %layers.54.input_layernorm, %layers.54.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.54.self_attn.q_proj")
    %layers.54.self_attn.k_proj = llama.linear %layers.54.input_layernorm, %layers.54.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.54.self_attn.k_proj")
    %layers.54.self_attn.v_proj = llama.linear %layers.54.input_layernorm, %layers.54.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.54.self_attn.v_proj")
    %layers.54.self_attn.q = llama.split_heads %layers.54.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.54.self_attn.q")
    %layers.54.self_attn.k = llama.split_heads %layers.54.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.54.self_attn.k")
    %layers.54.self_attn.v = llama.split_heads %layers.54.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.54.self_attn.v")
    %layers.54.self_attn.rope, %layers.54.self_attn.rope_54 = llama.rope %layers.54.self_attn.q, %layers.54.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.54.self_attn.rope")
    %layers.54.self_attn.attention = llama.attention %layers.54.self_attn.rope, %layers.54.self_attn.rope_54, %layers.54.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.54.self_attn.attention")
    %layers.54.self_attn.merge = llama.merge_heads %layers.54.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.54.self_attn.merge")
    %layers.54.self_attn.o_proj = llama.linear %layers.54.self_attn.merge, %layers.54.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.54.self_attn.o_proj")
    %layers.54.self_attn.residual = llama.residual_add %layers.53.mlp.residual, %layers.54.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.54.self_attn.residual")
    %layers.54.post_attention_layernorm = llama.rms_norm %layers.54.self_attn.residual, %layers.54.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.54.post_attention_layernorm")
    %layers.54.mlp.gate_proj = llama.linear %layers.54.post_attention_layernorm, %layers.54.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.54.mlp.gate_proj")
    %layers.54.mlp.up_proj = llama.linear %layers.54.post_attention_layernorm, %layers.54.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.54.mlp.up_proj")
    %layers.54.mlp.swiglu = llama.swiglu %layers.54.mlp.gate_proj, %layers.54.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.54.mlp.swiglu")
    %layers.54.mlp.down_proj = llama.linear %layers.54.mlp.swiglu, %layers.54.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.54.mlp.down_proj")
    %layers.54.mlp.residual = llama.residual_add %layers.54.self_attn.residual, %layers.54.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.54.mlp.residual")
    %layers.55.input_layernorm = llama.rms_norm %layers.54.mlp.residual, %layers.55.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.55.input_layernorm")
    %layers.55.self_attn.q_proj = llama.linear %layers.55.input_layernorm, %layers.55.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.55.self_attn.q_proj")
    %layers.55.self_attn.k_proj = llama.linear %layers.55.input_layernorm, %layers.55.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.55.self_attn.k_proj")
    %layers.55.self_attn.v_proj = llama.linear %layers.55.input_layernorm, %layers.55.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.55.self_attn.v_proj")
    %layers.55.self_attn.q = llama.split_heads %layers.55.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.55.self_attn.q")
    %layers.55.self_attn.k = llama.split_heads %layers.55.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.55.self_attn.k")
    %layers.55.self_attn.v = llama.split_heads %layers.55.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.55.self_attn.v")
    %layers.55.self_attn.rope, %layers.55.self_attn.rope_55 = llama.rope %layers.55.self_attn.q, %layers.55.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.55.self_attn.rope")
    %layers.55.self_attn.attention = llama.attention %layers.55.self_attn.rope, %layers.55.self_attn.rope_55, %layers.55.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.55.self_attn.attention")
    %layers.55.self_attn.merge = llama.merge_heads %layers.55.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.55.self_attn.merge")
    %layers.55.self_attn.o_proj = llama.linear %layers.55.self_attn.merge, %layers.55.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.55.self_attn.o_proj")
    %layers.55.self_attn.residual = llama.residual_add %layers.54.mlp.residual, %layers.55.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.55.self_attn.residual")
    %layers.55.post_attention_layernorm = llama.rms_norm %layers.55.self_attn.residual, %layers.55.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.55.post_attention_layernorm")
    %layers.55.mlp.gate_proj = llama.linear %layers.55.post_attention_layernorm, %layers.55.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.55.mlp.gate_proj")
    %layers.55.mlp.up_proj = llama.linear %layers.55.post_attention_layernorm, %layers.55.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.55.mlp.up_proj")
    %layers.55.mlp.swiglu = llama.swiglu %layers.55.mlp.gate_proj, %layers.55.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.55.mlp.swiglu")
    %layers.55.mlp.down_proj = llama.linear %layers.55.mlp.swiglu, %layers.55.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.55.mlp.down_proj")
    %layers.55.mlp.residual = llama.residual_add %layers.55.self_attn.residual, %layers.55.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.55.mlp.residual")
    %layers.56.input_layernorm = llama.rms_norm %layers.55.mlp.residual, %layers.56.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.56.input_layernorm")
    %layers.56.self_attn.q_proj = llama.linear %layers.56.input_layernorm, %layers.56.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.56.self_attn.q_proj")
    %layers.56.self_attn.k_proj = llama.linear %layers.56.input_layernorm, %layers.56.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.56.self_attn.k_proj")
    %layers.56.self_attn.v_proj = llama.linear %layers.56.input_layernorm, %layers.56.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.56.self_attn.v_proj")
    %layers.56.self_attn.q = llama.split_heads %layers.56.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.56.self_attn.q")
    %layers.56.self_attn.k = llama.split_heads %layers.56.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.56.self_attn.k")
    %layers.56.self_attn.v = llama.split_heads %layers.56.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.56.self_attn.v")
    %layers.56.self_attn.rope, %layers.56.self_attn.rope_56 = llama.rope %layers.56.self_attn.q, %layers.56.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.56.self_attn.rope")
    %layers.56.self_attn.attention = llama.attention %layers.56.self_attn.rope, %layers.56.self_attn.rope_56, %layers.56.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.56.self_attn.attention")
    %layers.56.self_attn.merge = llama.merge_heads %layers.56.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.56.self_attn.merge")
    %layers.56.self_attn.o_proj = llama.linear %layers.56.self_attn.merge, %layers.56.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.56.self_attn.o_proj")
    %layers.56.self_attn.residual = llama.residual_add %layers.55.mlp.residual, %layers.56.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.56.self_attn.residual")
    %layers.56.post_attention_layernorm = llama.rms_norm %layers.56.self_attn.residual, %layers.56.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.56.post_attention_layernorm")
    %layers.56.mlp.gate_proj = llama.linear %layers.56.post_attention_layernorm, %layers.56.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.56.mlp.gate_proj")
    %layers.56.mlp.up_proj = llama.linear %layers.56.post_attention_layernorm, %layers.56.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.56.mlp.up_proj")
    %layers.56.mlp.swiglu = llama.swiglu %layers.56.mlp.gate_proj, %layers.56.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.56.mlp.swiglu")
    %layers.56.mlp.down_proj = llama.linear %layers.56.mlp.swiglu, %layers.56.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.56.mlp.down_proj")
    %layers.56.mlp.residual = llama.residual_add %layers.56.self_attn.residual, %layers.56.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.56.mlp.residual")
    %layers.57.input_layernorm = llama.rms_norm %layers.56.mlp.residual, %layers.57.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.57.input_layernorm")
    %layers.57.self_attn.q_proj = llama.linear %layers.57.input_layernorm, %layers.57.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.57.self_attn.q_proj")
    %layers.57.self_attn.k_proj = llama.linear %layers.57.input_layernorm, %layers.57.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.57.self_attn.k_proj")
    %layers.57.self_attn.v_proj = llama.linear %layers.57.input_layernorm, %layers.57.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.57.self_attn.v_proj")
    %layers.57.self_attn.q = llama.split_heads %layers.57.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.57.self_attn.q")
    %layers.57.self_attn.k = llama.split_heads %layers.57.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.57.self_attn.k")
    %layers.57.self_attn.v = llama.split_heads %layers.57.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.57.self_attn.v")
    %layers.57.self_attn.rope, %layers.57.self_attn.rope_57 = llama.rope %layers.57.self_attn.q, %layers.57.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.57.self_attn.rope")
    %layers.57.self_attn.attention = llama.attention %layers.57.self_attn.rope, %layers.57.self_attn.rope_57, %layers.57.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.57.self_attn.attention")
    %layers.57.self_attn.merge = llama.merge_heads %layers.57.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.57.self_attn.merge")
    %layers.57.self_attn.o_proj = llama.linear %layers.57.self_attn.merge, %layers.57.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.57.self_attn.o_proj")
    %layers.57.self_attn.residual = llama.residual_add %layers.56.mlp.residual, %layers.57.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.57.self_attn.residual")
    %layers.57.post_attention_layernorm = llama.rms_norm %layers.57.self_attn.residual, %layers.57.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.57.post_attention_layernorm")
    %layers.57.mlp.gate_proj = llama.linear %layers.57.post_attention_layernorm, %layers.57.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.57.mlp.gate_proj")
    %layers.57.mlp.up_proj = llama.linear %layers.57.post_attention_layernorm, %layers.57.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.57.mlp.up_proj")
    %layers.57.mlp.swiglu = llama.swiglu %layers.57.mlp.gate_proj, %layers.57.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.57.mlp.swiglu")
    %layers.57.mlp.down_proj = llama.linear %layers.57.mlp.swiglu, %layers.57.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.57.mlp.down_proj")
    %layers.57.mlp.residual = llama.residual_add %layers.57.self_attn.residual, %layers.57.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.57.mlp.residual")
    %layers.58.input_layernorm = llama.rms_norm %layers.57.mlp.residual, %layers.58.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.58.input_layernorm")
    %layers.58.self_attn.q_proj = llama.linear %layers.58.input_layernorm, %layers.58.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.58.self_attn.q_proj")
    %layers.58.self_attn.k_proj = llama.linear %layers.58.input_layernorm, %layers.58.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.58.self_attn.k_proj")
    %layers.58.self_attn.v_proj = llama.linear %layers.58.input_layernorm, %layers.58.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.58.self_attn.v_proj")
    %layers.58.self_attn.q = llama.split_heads %layers.58.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.58.self_attn.q")
    %layers.58.self_attn.k = llama.split_heads %layers.58.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.58.self_attn.k")
    %layers.58.self_attn.v = llama.split_heads %layers.58.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.58.self_attn.v")
    %layers.58.self_attn.rope, %layers.58.self_attn.rope_58 = llama.rope %layers.58.self_attn.q, %layers.58.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.58.self_attn.rope")
    %layers.58.self_attn.attention = llama.attention %layers.58.self_attn.rope, %layers.58.self_attn.rope_58, %layers.58.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.58.self_attn.attention")
    %layers.58.self_attn.merge = llama.merge_heads %layers.58.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.58.self_attn.merge")
    %layers.58.self_attn.o_proj = llama.linear %layers.58.self_attn.merge, %layers.58.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.58.self_attn.o_proj")
    %layers.58.self_attn.residual = llama.residual_add %layers.57.mlp.residual, %layers.58.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.58.self_attn.residual")
    %layers.58.post_attention_layernorm = llama.rms_norm %layers.58.self_attn.residual, %layers.58.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.58.post_attention_layernorm")
    %layers.58.mlp.gate_proj = llama.linear %layers.58.post_attention_layernorm, %layers.58.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.58.mlp.gate_proj")
    %layers.58.mlp.up_proj = llama.linear %layers.58.post_attention_layernorm, %layers.58.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.58.mlp.up_proj")
    %layers.58.mlp.swiglu = llama.swiglu %layers.58.mlp.gate_proj, %layers.58.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.58.mlp.swiglu")
    %layers.58.mlp.down_proj = llama.linear %layers.58.mlp.swiglu, %layers.58.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.58.mlp.down_proj")
    %layers.58.mlp.residual = llama.residual_add %layers.58.self_attn.residual, %layers.58.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.58.mlp.residual")
    %layers.59.input_layernorm = llama.rms_norm %layers.58.mlp.residual, %layers.59.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.59.input_layernorm")
    %layers.59.self_attn.q_proj = llama.linear %layers.59.input_layernorm, %layers.59.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.59.self_attn.q_proj")
    %layers.59.self_attn.k_proj = llama.linear %layers.59.input_layernorm, %layers.59.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.59.self_attn.k_proj")
    %layers.59.self_attn.v_proj = llama.linear %layers.59.input_layernorm, %layers.59.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.59.self_attn.v_proj")
    %layers.59.self_attn.q = llama.split_heads %layers.59.self_attn.q_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.59.self_attn.q")
    %layers.59.self_attn.k = llama.split_heads %layers.59.self_attn.k_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.59.self_attn.k")
    %layers.59.self_attn.v = llama.split_heads %layers.59.self_attn.v_proj : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16> loc("layers.59.self_attn.v")
    %layers.59.self_attn.rope, %layers.59.self_attn.rope_59 = llama.rope %layers.59.self_attn.q, %layers.59.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x64xf16> loc("layers.59.self_attn.rope")
    %layers.59.self_attn.attention = llama.attention %layers.59.self_attn.rope, %layers.59.self_attn.rope_59, %layers.59.self_attn.v scale(0.08838834764831845) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.59.self_attn.attention")
    %layers.59.self_attn.merge = llama.merge_heads %layers.59.self_attn.attention : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16> loc("layers.59.self_attn.merge")
    %layers.59.self_attn.o_proj = llama.linear %layers.59.self_attn.merge, %layers.59.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16> loc("layers.59.self_attn.o_proj")
    %layers.59.self_attn.residual = llama.residual_add %layers.58.mlp.residual, %layers.59.self_attn.o_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.59.self_attn.residual")
    %layers.59.post_attention_layernorm = llama.rms_norm %layers.59.self_attn.residual, %layers.59.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("layers.59.post_attention_layernorm")
    %layers.59.mlp.gate_proj = llama.linear %layers.59.post_attention_layernorm, %layers.59.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.59.mlp.gate_proj")
    %layers.59.mlp.up_proj = llama.linear %layers.59.post_attention_layernorm, %layers.59.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x?x17920xf16> loc("layers.59.mlp.up_proj")
    %layers.59.mlp.swiglu = llama.swiglu %layers.59.mlp.gate_proj, %layers.59.mlp.up_proj {roofline.group = "silu"} : tensor<?x?x17920xf16> loc("layers.59.mlp.swiglu")
    %layers.59.mlp.down_proj = llama.linear %layers.59.mlp.swiglu, %layers.59.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x?x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x?x6656xf16> loc("layers.59.mlp.down_proj")
    %layers.59.mlp.residual = llama.residual_add %layers.59.self_attn.residual, %layers.59.mlp.down_proj {roofline.group = "residual"} : tensor<?x?x6656xf16> loc("layers.59.mlp.residual")
    %norm = llama.rms_norm %layers.59.mlp.residual, %norm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x?x6656xf16>, tensor<6656xf16> loc("norm")
    %lm_head = llama.lm_head %norm, %lm_head.weight {roofline.group = "lm head"} : (tensor<?x?x6656xf16>, tensor<32000x6656xf16>) -> tensor<?x?x32000xf16> loc("lm_head")
    return %lm_head, %layers.0.self_attn.rope_0, %layers.0.self_attn.v, %layers.1.self_attn.rope_1,
        %layers.1.self_attn.v, %layers.2.self_attn.rope_2, %layers.2.self_attn.v,
        %layers.3.self_attn.rope_3, %layers.3.self_attn.v, %layers.4.self_attn.rope_4,
        %layers.4.self_attn.v, %layers.5.self_attn.rope_5, %layers.5.self_attn.v,
        %layers.6.self_attn.rope_6, %layers.6.self_attn.v, %layers.7.self_attn.rope_7,
        %layers.7.self_attn.v, %layers.8.self_attn.rope_8, %layers.8.self_attn.v,
        %layers.9.self_attn.rope_9, %layers.9.self_attn.v, %layers.10.self_attn.rope_10,
        %layers.10.self_attn.v, %layers.11.self_attn.rope_11, %layers.11.self_attn.v,
        %layers.12.self_attn.rope_12, %layers.12.self_attn.v, %layers.13.self_attn.rope_13,
        %layers.13.self_attn.v, %layers.14.self_attn.rope_14, %layers.14.self_attn.v,
        %layers.15.self_attn.rope_15, %layers.15.self_attn.v, %layers.16.self_attn.rope_16,
        %layers.16.self_attn.v, %layers.17.self_attn.rope_17, %layers.17.self_attn.v,
        %layers.18.self_attn.rope_18, %layers.18.self_attn.v, %layers.19.self_attn.rope_19,
        %layers.19.self_attn.v, %layers.20.self_attn.rope_20, %layers.20.self_attn.v,
        %layers.21.self_attn.rope_21, %layers.21.self_attn.v, %layers.22.self_attn.rope_22,
        %layers.22.self_attn.v, %layers.23.self_attn.rope_23, %layers.23.self_attn.v,
        %layers.24.self_attn.rope_24, %layers.24.self_attn.v, %layers.25.self_attn.rope_25,
        %layers.25.self_attn.v, %layers.26.self_attn.rope_26, %layers.26.self_attn.v,
        %layers.27.self_attn.rope_27, %layers.27.self_attn.v, %layers.28.self_attn.rope_28,
        %layers.28.self_attn.v, %layers.29.self_attn.rope_29, %layers.29.self_attn.v,
        %layers.30.self_attn.rope_30, %layers.30.self_attn.v, %layers.31.self_attn.rope_31,
        %layers.31.self_attn.v, %layers.32.self_attn.rope_32, %layers.32.self_attn.v,
        %layers.33.self_attn.rope_33, %layers.33.self_attn.v, %layers.34.self_attn.rope_34,
        %layers.34.self_attn.v, %layers.35.self_attn.rope_35, %layers.35.self_attn.v,
        %layers.36.self_attn.rope_36, %layers.36.self_attn.v, %layers.37.self_attn.rope_37,
        %layers.37.self_attn.v, %layers.38.self_attn.rope_38, %layers.38.self_attn.v,
        %layers.39.self_attn.rope_39, %layers.39.self_attn.v, %layers.40.self_attn.rope_40,
        %layers.40.self_attn.v, %layers.41.self_attn.rope_41, %layers.41.self_attn.v,
        %layers.42.self_attn.rope_42, %layers.42.self_attn.v, %layers.43.self_attn.rope_43,
        %layers.43.self_attn.v, %layers.44.self_attn.rope_44, %layers.44.self_attn.v,
        %layers.45.self_attn.rope_45, %layers.45.self_attn.v, %layers.46.self_attn.rope_46,
        %layers.46.self_attn.v, %layers.47.self_attn.rope_47, %layers.47.self_attn.v,
        %layers.48.self_attn.rope_48, %layers.48.self_attn.v, %layers.49.self_attn.rope_49,
        %layers.49.self_attn.v, %layers.50.self_attn.rope_50, %layers.50.self_attn.v,
        %layers.51.self_attn.rope_51, %layers.51.self_attn.v, %layers.52.self_attn.rope_52,
        %layers.52.self_attn.v, %layers.53.self_attn.rope_53, %layers.53.self_attn.v,
        %layers.54.self_attn.rope_54, %layers.54.self_attn.v, %layers.55.self_attn.rope_55,
        %layers.55.self_attn.v, %layers.56.self_attn.rope_56, %layers.56.self_attn.v,
        %layers.57.self_attn.rope_57, %layers.57.self_attn.v, %layers.58.self_attn.rope_58,
        %layers.58.self_attn.v, %layers.59.self_attn.rope_59,
        %layers.59.self_attn.v : tensor<?x?x32000xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("prefill")
  } loc("prefill")
  func.func @decode(%ids: tensor<?x1xi32> {roofline.dims = ["B", ""]} loc("ids"),
      %cos: tensor<1x64xf16> {llama.rope_table = {first_position = "C - 1", function = "cos", theta = 1.000000e+04 : f64}} loc("cos"),
      %sin: tensor<1x64xf16> {llama.rope_table = {first_position = "C - 1", function = "sin", theta = 1.000000e+04 : f64}} loc("sin"),
      %embed_tokens.weight: tensor<32000x6656xf16> {llama.weight = "model.embed_tokens.weight"} loc("embed_tokens.weight"),
      %layers.0.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.0.self_attn.k_cache"),
      %layers.0.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.0.self_attn.v_cache"),
      %layers.0.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.0.input_layernorm.weight"} loc("layers.0.input_layernorm.weight"),
      %layers.0.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.0.self_attn.q_proj.weight"} loc("layers.0.self_attn.q_proj.weight"),
      %layers.0.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.0.self_attn.k_proj.weight"} loc("layers.0.self_attn.k_proj.weight"),
      %layers.0.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.0.self_attn.v_proj.weight"} loc("layers.0.self_attn.v_proj.weight"),
      %layers.0.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.0.self_attn.o_proj.weight"} loc("layers.0.self_attn.o_proj.weight"),
      %layers.0.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.0.post_attention_layernorm.weight"} loc("layers.0.post_attention_layernorm.weight"),
      %layers.0.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.0.mlp.gate_proj.weight"} loc("layers.0.mlp.gate_proj.weight"),
      %layers.0.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.0.mlp.up_proj.weight"} loc("layers.0.mlp.up_proj.weight"),
      %layers.0.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.0.mlp.down_proj.weight"} loc("layers.0.mlp.down_proj.weight"),
      %layers.1.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.1.self_attn.k_cache"),
      %layers.1.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.1.self_attn.v_cache"),
      %layers.1.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.1.input_layernorm.weight"} loc("layers.1.input_layernorm.weight"),
      %layers.1.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.1.self_attn.q_proj.weight"} loc("layers.1.self_attn.q_proj.weight"),
      %layers.1.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.1.self_attn.k_proj.weight"} loc("layers.1.self_attn.k_proj.weight"),
      %layers.1.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.1.self_attn.v_proj.weight"} loc("layers.1.self_attn.v_proj.weight"),
      %layers.1.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.1.self_attn.o_proj.weight"} loc("layers.1.self_attn.o_proj.weight"),
      %layers.1.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.1.post_attention_layernorm.weight"} loc("layers.1.post_attention_layernorm.weight"),
      %layers.1.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.1.mlp.gate_proj.weight"} loc("layers.1.mlp.gate_proj.weight"),
      %layers.1.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.1.mlp.up_proj.weight"} loc("layers.1.mlp.up_proj.weight"),
      %layers.1.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.1.mlp.down_proj.weight"} loc("layers.1.mlp.down_proj.weight"),
      %layers.2.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.2.self_attn.k_cache"),
      %layers.2.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.2.self_attn.v_cache"),
      %layers.2.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.2.input_layernorm.weight"} loc("layers.2.input_layernorm.weight"),
      %layers.2.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.2.self_attn.q_proj.weight"} loc("layers.2.self_attn.q_proj.weight"),
      %layers.2.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.2.self_attn.k_proj.weight"} loc("layers.2.self_attn.k_proj.weight"),
      %layers.2.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.2.self_attn.v_proj.weight"} loc("layers.2.self_attn.v_proj.weight"),
      %layers.2.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.2.self_attn.o_proj.weight"} loc("layers.2.self_attn.o_proj.weight"),
      %layers.2.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.2.post_attention_layernorm.weight"} loc("layers.2.post_attention_layernorm.weight"),
      %layers.2.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.2.mlp.gate_proj.weight"} loc("layers.2.mlp.gate_proj.weight"),
      %layers.2.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.2.mlp.up_proj.weight"} loc("layers.2.mlp.up_proj.weight"),
      %layers.2.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.2.mlp.down_proj.weight"} loc("layers.2.mlp.down_proj.weight"),
      %layers.3.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.3.self_attn.k_cache"),
      %layers.3.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.3.self_attn.v_cache"),
      %layers.3.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.3.input_layernorm.weight"} loc("layers.3.input_layernorm.weight"),
      %layers.3.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.3.self_attn.q_proj.weight"} loc("layers.3.self_attn.q_proj.weight"),
      %layers.3.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.3.self_attn.k_proj.weight"} loc("layers.3.self_attn.k_proj.weight"),
      %layers.3.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.3.self_attn.v_proj.weight"} loc("layers.3.self_attn.v_proj.weight"),
      %layers.3.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.3.self_attn.o_proj.weight"} loc("layers.3.self_attn.o_proj.weight"),
      %layers.3.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.3.post_attention_layernorm.weight"} loc("layers.3.post_attention_layernorm.weight"),
      %layers.3.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.3.mlp.gate_proj.weight"} loc("layers.3.mlp.gate_proj.weight"),
      %layers.3.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.3.mlp.up_proj.weight"} loc("layers.3.mlp.up_proj.weight"),
      %layers.3.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.3.mlp.down_proj.weight"} loc("layers.3.mlp.down_proj.weight"),
      %layers.4.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.4.self_attn.k_cache"),
      %layers.4.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.4.self_attn.v_cache"),
      %layers.4.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.4.input_layernorm.weight"} loc("layers.4.input_layernorm.weight"),
      %layers.4.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.4.self_attn.q_proj.weight"} loc("layers.4.self_attn.q_proj.weight"),
      %layers.4.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.4.self_attn.k_proj.weight"} loc("layers.4.self_attn.k_proj.weight"),
      %layers.4.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.4.self_attn.v_proj.weight"} loc("layers.4.self_attn.v_proj.weight"),
      %layers.4.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.4.self_attn.o_proj.weight"} loc("layers.4.self_attn.o_proj.weight"),
      %layers.4.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.4.post_attention_layernorm.weight"} loc("layers.4.post_attention_layernorm.weight"),
      %layers.4.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.4.mlp.gate_proj.weight"} loc("layers.4.mlp.gate_proj.weight"),
      %layers.4.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.4.mlp.up_proj.weight"} loc("layers.4.mlp.up_proj.weight"),
      %layers.4.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.4.mlp.down_proj.weight"} loc("layers.4.mlp.down_proj.weight"),
      %layers.5.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.5.self_attn.k_cache"),
      %layers.5.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.5.self_attn.v_cache"),
      %layers.5.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.5.input_layernorm.weight"} loc("layers.5.input_layernorm.weight"),
      %layers.5.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.5.self_attn.q_proj.weight"} loc("layers.5.self_attn.q_proj.weight"),
      %layers.5.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.5.self_attn.k_proj.weight"} loc("layers.5.self_attn.k_proj.weight"),
      %layers.5.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.5.self_attn.v_proj.weight"} loc("layers.5.self_attn.v_proj.weight"),
      %layers.5.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.5.self_attn.o_proj.weight"} loc("layers.5.self_attn.o_proj.weight"),
      %layers.5.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.5.post_attention_layernorm.weight"} loc("layers.5.post_attention_layernorm.weight"),
      %layers.5.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.5.mlp.gate_proj.weight"} loc("layers.5.mlp.gate_proj.weight"),
      %layers.5.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.5.mlp.up_proj.weight"} loc("layers.5.mlp.up_proj.weight"),
      %layers.5.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.5.mlp.down_proj.weight"} loc("layers.5.mlp.down_proj.weight"),
      %layers.6.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.6.self_attn.k_cache"),
      %layers.6.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.6.self_attn.v_cache"),
      %layers.6.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.6.input_layernorm.weight"} loc("layers.6.input_layernorm.weight"),
      %layers.6.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.6.self_attn.q_proj.weight"} loc("layers.6.self_attn.q_proj.weight"),
      %layers.6.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.6.self_attn.k_proj.weight"} loc("layers.6.self_attn.k_proj.weight"),
      %layers.6.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.6.self_attn.v_proj.weight"} loc("layers.6.self_attn.v_proj.weight"),
      %layers.6.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.6.self_attn.o_proj.weight"} loc("layers.6.self_attn.o_proj.weight"),
      %layers.6.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.6.post_attention_layernorm.weight"} loc("layers.6.post_attention_layernorm.weight"),
      %layers.6.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.6.mlp.gate_proj.weight"} loc("layers.6.mlp.gate_proj.weight"),
      %layers.6.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.6.mlp.up_proj.weight"} loc("layers.6.mlp.up_proj.weight"),
      %layers.6.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.6.mlp.down_proj.weight"} loc("layers.6.mlp.down_proj.weight"),
      %layers.7.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.7.self_attn.k_cache"),
      %layers.7.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.7.self_attn.v_cache"),
      %layers.7.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.7.input_layernorm.weight"} loc("layers.7.input_layernorm.weight"),
      %layers.7.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.7.self_attn.q_proj.weight"} loc("layers.7.self_attn.q_proj.weight"),
      %layers.7.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.7.self_attn.k_proj.weight"} loc("layers.7.self_attn.k_proj.weight"),
      %layers.7.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.7.self_attn.v_proj.weight"} loc("layers.7.self_attn.v_proj.weight"),
      %layers.7.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.7.self_attn.o_proj.weight"} loc("layers.7.self_attn.o_proj.weight"),
      %layers.7.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.7.post_attention_layernorm.weight"} loc("layers.7.post_attention_layernorm.weight"),
      %layers.7.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.7.mlp.gate_proj.weight"} loc("layers.7.mlp.gate_proj.weight"),
      %layers.7.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.7.mlp.up_proj.weight"} loc("layers.7.mlp.up_proj.weight"),
      %layers.7.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.7.mlp.down_proj.weight"} loc("layers.7.mlp.down_proj.weight"),
      %layers.8.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.8.self_attn.k_cache"),
      %layers.8.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.8.self_attn.v_cache"),
      %layers.8.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.8.input_layernorm.weight"} loc("layers.8.input_layernorm.weight"),
      %layers.8.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.8.self_attn.q_proj.weight"} loc("layers.8.self_attn.q_proj.weight"),
      %layers.8.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.8.self_attn.k_proj.weight"} loc("layers.8.self_attn.k_proj.weight"),
      %layers.8.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.8.self_attn.v_proj.weight"} loc("layers.8.self_attn.v_proj.weight"),
      %layers.8.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.8.self_attn.o_proj.weight"} loc("layers.8.self_attn.o_proj.weight"),
      %layers.8.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.8.post_attention_layernorm.weight"} loc("layers.8.post_attention_layernorm.weight"),
      %layers.8.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.8.mlp.gate_proj.weight"} loc("layers.8.mlp.gate_proj.weight"),
      %layers.8.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.8.mlp.up_proj.weight"} loc("layers.8.mlp.up_proj.weight"),
      %layers.8.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.8.mlp.down_proj.weight"} loc("layers.8.mlp.down_proj.weight"),
      %layers.9.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.9.self_attn.k_cache"),
      %layers.9.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.9.self_attn.v_cache"),
      %layers.9.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.9.input_layernorm.weight"} loc("layers.9.input_layernorm.weight"),
      %layers.9.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.9.self_attn.q_proj.weight"} loc("layers.9.self_attn.q_proj.weight"),
      %layers.9.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.9.self_attn.k_proj.weight"} loc("layers.9.self_attn.k_proj.weight"),
      %layers.9.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.9.self_attn.v_proj.weight"} loc("layers.9.self_attn.v_proj.weight"),
      %layers.9.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.9.self_attn.o_proj.weight"} loc("layers.9.self_attn.o_proj.weight"),
      %layers.9.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.9.post_attention_layernorm.weight"} loc("layers.9.post_attention_layernorm.weight"),
      %layers.9.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.9.mlp.gate_proj.weight"} loc("layers.9.mlp.gate_proj.weight"),
      %layers.9.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.9.mlp.up_proj.weight"} loc("layers.9.mlp.up_proj.weight"),
      %layers.9.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.9.mlp.down_proj.weight"} loc("layers.9.mlp.down_proj.weight"),
      %layers.10.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.10.self_attn.k_cache"),
      %layers.10.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.10.self_attn.v_cache"),
      %layers.10.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.10.input_layernorm.weight"} loc("layers.10.input_layernorm.weight"),
      %layers.10.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.10.self_attn.q_proj.weight"} loc("layers.10.self_attn.q_proj.weight"),
      %layers.10.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.10.self_attn.k_proj.weight"} loc("layers.10.self_attn.k_proj.weight"),
      %layers.10.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.10.self_attn.v_proj.weight"} loc("layers.10.self_attn.v_proj.weight"),
      %layers.10.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.10.self_attn.o_proj.weight"} loc("layers.10.self_attn.o_proj.weight"),
      %layers.10.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.10.post_attention_layernorm.weight"} loc("layers.10.post_attention_layernorm.weight"),
      %layers.10.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.10.mlp.gate_proj.weight"} loc("layers.10.mlp.gate_proj.weight"),
      %layers.10.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.10.mlp.up_proj.weight"} loc("layers.10.mlp.up_proj.weight"),
      %layers.10.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.10.mlp.down_proj.weight"} loc("layers.10.mlp.down_proj.weight"),
      %layers.11.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.11.self_attn.k_cache"),
      %layers.11.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.11.self_attn.v_cache"),
      %layers.11.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.11.input_layernorm.weight"} loc("layers.11.input_layernorm.weight"),
      %layers.11.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.11.self_attn.q_proj.weight"} loc("layers.11.self_attn.q_proj.weight"),
      %layers.11.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.11.self_attn.k_proj.weight"} loc("layers.11.self_attn.k_proj.weight"),
      %layers.11.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.11.self_attn.v_proj.weight"} loc("layers.11.self_attn.v_proj.weight"),
      %layers.11.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.11.self_attn.o_proj.weight"} loc("layers.11.self_attn.o_proj.weight"),
      %layers.11.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.11.post_attention_layernorm.weight"} loc("layers.11.post_attention_layernorm.weight"),
      %layers.11.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.11.mlp.gate_proj.weight"} loc("layers.11.mlp.gate_proj.weight"),
      %layers.11.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.11.mlp.up_proj.weight"} loc("layers.11.mlp.up_proj.weight"),
      %layers.11.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.11.mlp.down_proj.weight"} loc("layers.11.mlp.down_proj.weight"),
      %layers.12.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.12.self_attn.k_cache"),
      %layers.12.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.12.self_attn.v_cache"),
      %layers.12.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.12.input_layernorm.weight"} loc("layers.12.input_layernorm.weight"),
      %layers.12.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.12.self_attn.q_proj.weight"} loc("layers.12.self_attn.q_proj.weight"),
      %layers.12.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.12.self_attn.k_proj.weight"} loc("layers.12.self_attn.k_proj.weight"),
      %layers.12.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.12.self_attn.v_proj.weight"} loc("layers.12.self_attn.v_proj.weight"),
      %layers.12.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.12.self_attn.o_proj.weight"} loc("layers.12.self_attn.o_proj.weight"),
      %layers.12.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.12.post_attention_layernorm.weight"} loc("layers.12.post_attention_layernorm.weight"),
      %layers.12.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.12.mlp.gate_proj.weight"} loc("layers.12.mlp.gate_proj.weight"),
      %layers.12.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.12.mlp.up_proj.weight"} loc("layers.12.mlp.up_proj.weight"),
      %layers.12.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.12.mlp.down_proj.weight"} loc("layers.12.mlp.down_proj.weight"),
      %layers.13.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.13.self_attn.k_cache"),
      %layers.13.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.13.self_attn.v_cache"),
      %layers.13.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.13.input_layernorm.weight"} loc("layers.13.input_layernorm.weight"),
      %layers.13.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.13.self_attn.q_proj.weight"} loc("layers.13.self_attn.q_proj.weight"),
      %layers.13.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.13.self_attn.k_proj.weight"} loc("layers.13.self_attn.k_proj.weight"),
      %layers.13.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.13.self_attn.v_proj.weight"} loc("layers.13.self_attn.v_proj.weight"),
      %layers.13.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.13.self_attn.o_proj.weight"} loc("layers.13.self_attn.o_proj.weight"),
      %layers.13.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.13.post_attention_layernorm.weight"} loc("layers.13.post_attention_layernorm.weight"),
      %layers.13.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.13.mlp.gate_proj.weight"} loc("layers.13.mlp.gate_proj.weight"),
      %layers.13.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.13.mlp.up_proj.weight"} loc("layers.13.mlp.up_proj.weight"),
      %layers.13.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.13.mlp.down_proj.weight"} loc("layers.13.mlp.down_proj.weight"),
      %layers.14.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.14.self_attn.k_cache"),
      %layers.14.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.14.self_attn.v_cache"),
      %layers.14.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.14.input_layernorm.weight"} loc("layers.14.input_layernorm.weight"),
      %layers.14.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.14.self_attn.q_proj.weight"} loc("layers.14.self_attn.q_proj.weight"),
      %layers.14.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.14.self_attn.k_proj.weight"} loc("layers.14.self_attn.k_proj.weight"),
      %layers.14.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.14.self_attn.v_proj.weight"} loc("layers.14.self_attn.v_proj.weight"),
      %layers.14.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.14.self_attn.o_proj.weight"} loc("layers.14.self_attn.o_proj.weight"),
      %layers.14.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.14.post_attention_layernorm.weight"} loc("layers.14.post_attention_layernorm.weight"),
      %layers.14.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.14.mlp.gate_proj.weight"} loc("layers.14.mlp.gate_proj.weight"),
      %layers.14.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.14.mlp.up_proj.weight"} loc("layers.14.mlp.up_proj.weight"),
      %layers.14.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.14.mlp.down_proj.weight"} loc("layers.14.mlp.down_proj.weight"),
      %layers.15.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.15.self_attn.k_cache"),
      %layers.15.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.15.self_attn.v_cache"),
      %layers.15.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.15.input_layernorm.weight"} loc("layers.15.input_layernorm.weight"),
      %layers.15.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.15.self_attn.q_proj.weight"} loc("layers.15.self_attn.q_proj.weight"),
      %layers.15.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.15.self_attn.k_proj.weight"} loc("layers.15.self_attn.k_proj.weight"),
      %layers.15.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.15.self_attn.v_proj.weight"} loc("layers.15.self_attn.v_proj.weight"),
      %layers.15.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.15.self_attn.o_proj.weight"} loc("layers.15.self_attn.o_proj.weight"),
      %layers.15.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.15.post_attention_layernorm.weight"} loc("layers.15.post_attention_layernorm.weight"),
      %layers.15.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.15.mlp.gate_proj.weight"} loc("layers.15.mlp.gate_proj.weight"),
      %layers.15.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.15.mlp.up_proj.weight"} loc("layers.15.mlp.up_proj.weight"),
      %layers.15.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.15.mlp.down_proj.weight"} loc("layers.15.mlp.down_proj.weight"),
      %layers.16.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.16.self_attn.k_cache"),
      %layers.16.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.16.self_attn.v_cache"),
      %layers.16.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.16.input_layernorm.weight"} loc("layers.16.input_layernorm.weight"),
      %layers.16.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.16.self_attn.q_proj.weight"} loc("layers.16.self_attn.q_proj.weight"),
      %layers.16.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.16.self_attn.k_proj.weight"} loc("layers.16.self_attn.k_proj.weight"),
      %layers.16.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.16.self_attn.v_proj.weight"} loc("layers.16.self_attn.v_proj.weight"),
      %layers.16.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.16.self_attn.o_proj.weight"} loc("layers.16.self_attn.o_proj.weight"),
      %layers.16.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.16.post_attention_layernorm.weight"} loc("layers.16.post_attention_layernorm.weight"),
      %layers.16.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.16.mlp.gate_proj.weight"} loc("layers.16.mlp.gate_proj.weight"),
      %layers.16.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.16.mlp.up_proj.weight"} loc("layers.16.mlp.up_proj.weight"),
      %layers.16.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.16.mlp.down_proj.weight"} loc("layers.16.mlp.down_proj.weight"),
      %layers.17.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.17.self_attn.k_cache"),
      %layers.17.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.17.self_attn.v_cache"),
      %layers.17.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.17.input_layernorm.weight"} loc("layers.17.input_layernorm.weight"),
      %layers.17.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.17.self_attn.q_proj.weight"} loc("layers.17.self_attn.q_proj.weight"),
      %layers.17.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.17.self_attn.k_proj.weight"} loc("layers.17.self_attn.k_proj.weight"),
      %layers.17.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.17.self_attn.v_proj.weight"} loc("layers.17.self_attn.v_proj.weight"),
      %layers.17.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.17.self_attn.o_proj.weight"} loc("layers.17.self_attn.o_proj.weight"),
      %layers.17.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.17.post_attention_layernorm.weight"} loc("layers.17.post_attention_layernorm.weight"),
      %layers.17.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.17.mlp.gate_proj.weight"} loc("layers.17.mlp.gate_proj.weight"),
      %layers.17.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.17.mlp.up_proj.weight"} loc("layers.17.mlp.up_proj.weight"),
      %layers.17.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.17.mlp.down_proj.weight"} loc("layers.17.mlp.down_proj.weight"),
      %layers.18.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.18.self_attn.k_cache"),
      %layers.18.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.18.self_attn.v_cache"),
      %layers.18.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.18.input_layernorm.weight"} loc("layers.18.input_layernorm.weight"),
      %layers.18.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.18.self_attn.q_proj.weight"} loc("layers.18.self_attn.q_proj.weight"),
      %layers.18.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.18.self_attn.k_proj.weight"} loc("layers.18.self_attn.k_proj.weight"),
      %layers.18.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.18.self_attn.v_proj.weight"} loc("layers.18.self_attn.v_proj.weight"),
      %layers.18.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.18.self_attn.o_proj.weight"} loc("layers.18.self_attn.o_proj.weight"),
      %layers.18.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.18.post_attention_layernorm.weight"} loc("layers.18.post_attention_layernorm.weight"),
      %layers.18.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.18.mlp.gate_proj.weight"} loc("layers.18.mlp.gate_proj.weight"),
      %layers.18.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.18.mlp.up_proj.weight"} loc("layers.18.mlp.up_proj.weight"),
      %layers.18.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.18.mlp.down_proj.weight"} loc("layers.18.mlp.down_proj.weight"),
      %layers.19.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.19.self_attn.k_cache"),
      %layers.19.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.19.self_attn.v_cache"),
      %layers.19.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.19.input_layernorm.weight"} loc("layers.19.input_layernorm.weight"),
      %layers.19.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.19.self_attn.q_proj.weight"} loc("layers.19.self_attn.q_proj.weight"),
      %layers.19.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.19.self_attn.k_proj.weight"} loc("layers.19.self_attn.k_proj.weight"),
      %layers.19.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.19.self_attn.v_proj.weight"} loc("layers.19.self_attn.v_proj.weight"),
      %layers.19.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.19.self_attn.o_proj.weight"} loc("layers.19.self_attn.o_proj.weight"),
      %layers.19.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.19.post_attention_layernorm.weight"} loc("layers.19.post_attention_layernorm.weight"),
      %layers.19.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.19.mlp.gate_proj.weight"} loc("layers.19.mlp.gate_proj.weight"),
      %layers.19.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.19.mlp.up_proj.weight"} loc("layers.19.mlp.up_proj.weight"),
      %layers.19.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.19.mlp.down_proj.weight"} loc("layers.19.mlp.down_proj.weight"),
      %layers.20.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.20.self_attn.k_cache"),
      %layers.20.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.20.self_attn.v_cache"),
      %layers.20.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.20.input_layernorm.weight"} loc("layers.20.input_layernorm.weight"),
      %layers.20.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.20.self_attn.q_proj.weight"} loc("layers.20.self_attn.q_proj.weight"),
      %layers.20.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.20.self_attn.k_proj.weight"} loc("layers.20.self_attn.k_proj.weight"),
      %layers.20.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.20.self_attn.v_proj.weight"} loc("layers.20.self_attn.v_proj.weight"),
      %layers.20.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.20.self_attn.o_proj.weight"} loc("layers.20.self_attn.o_proj.weight"),
      %layers.20.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.20.post_attention_layernorm.weight"} loc("layers.20.post_attention_layernorm.weight"),
      %layers.20.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.20.mlp.gate_proj.weight"} loc("layers.20.mlp.gate_proj.weight"),
      %layers.20.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.20.mlp.up_proj.weight"} loc("layers.20.mlp.up_proj.weight"),
      %layers.20.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.20.mlp.down_proj.weight"} loc("layers.20.mlp.down_proj.weight"),
      %layers.21.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.21.self_attn.k_cache"),
      %layers.21.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.21.self_attn.v_cache"),
      %layers.21.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.21.input_layernorm.weight"} loc("layers.21.input_layernorm.weight"),
      %layers.21.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.21.self_attn.q_proj.weight"} loc("layers.21.self_attn.q_proj.weight"),
      %layers.21.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.21.self_attn.k_proj.weight"} loc("layers.21.self_attn.k_proj.weight"),
      %layers.21.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.21.self_attn.v_proj.weight"} loc("layers.21.self_attn.v_proj.weight"),
      %layers.21.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.21.self_attn.o_proj.weight"} loc("layers.21.self_attn.o_proj.weight"),
      %layers.21.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.21.post_attention_layernorm.weight"} loc("layers.21.post_attention_layernorm.weight"),
      %layers.21.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.21.mlp.gate_proj.weight"} loc("layers.21.mlp.gate_proj.weight"),
      %layers.21.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.21.mlp.up_proj.weight"} loc("layers.21.mlp.up_proj.weight"),
      %layers.21.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.21.mlp.down_proj.weight"} loc("layers.21.mlp.down_proj.weight"),
      %layers.22.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.22.self_attn.k_cache"),
      %layers.22.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.22.self_attn.v_cache"),
      %layers.22.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.22.input_layernorm.weight"} loc("layers.22.input_layernorm.weight"),
      %layers.22.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.22.self_attn.q_proj.weight"} loc("layers.22.self_attn.q_proj.weight"),
      %layers.22.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.22.self_attn.k_proj.weight"} loc("layers.22.self_attn.k_proj.weight"),
      %layers.22.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.22.self_attn.v_proj.weight"} loc("layers.22.self_attn.v_proj.weight"),
      %layers.22.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.22.self_attn.o_proj.weight"} loc("layers.22.self_attn.o_proj.weight"),
      %layers.22.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.22.post_attention_layernorm.weight"} loc("layers.22.post_attention_layernorm.weight"),
      %layers.22.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.22.mlp.gate_proj.weight"} loc("layers.22.mlp.gate_proj.weight"),
      %layers.22.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.22.mlp.up_proj.weight"} loc("layers.22.mlp.up_proj.weight"),
      %layers.22.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.22.mlp.down_proj.weight"} loc("layers.22.mlp.down_proj.weight"),
      %layers.23.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.23.self_attn.k_cache"),
      %layers.23.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.23.self_attn.v_cache"),
      %layers.23.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.23.input_layernorm.weight"} loc("layers.23.input_layernorm.weight"),
      %layers.23.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.23.self_attn.q_proj.weight"} loc("layers.23.self_attn.q_proj.weight"),
      %layers.23.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.23.self_attn.k_proj.weight"} loc("layers.23.self_attn.k_proj.weight"),
      %layers.23.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.23.self_attn.v_proj.weight"} loc("layers.23.self_attn.v_proj.weight"),
      %layers.23.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.23.self_attn.o_proj.weight"} loc("layers.23.self_attn.o_proj.weight"),
      %layers.23.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.23.post_attention_layernorm.weight"} loc("layers.23.post_attention_layernorm.weight"),
      %layers.23.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.23.mlp.gate_proj.weight"} loc("layers.23.mlp.gate_proj.weight"),
      %layers.23.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.23.mlp.up_proj.weight"} loc("layers.23.mlp.up_proj.weight"),
      %layers.23.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.23.mlp.down_proj.weight"} loc("layers.23.mlp.down_proj.weight"),
      %layers.24.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.24.self_attn.k_cache"),
      %layers.24.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.24.self_attn.v_cache"),
      %layers.24.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.24.input_layernorm.weight"} loc("layers.24.input_layernorm.weight"),
      %layers.24.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.24.self_attn.q_proj.weight"} loc("layers.24.self_attn.q_proj.weight"),
      %layers.24.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.24.self_attn.k_proj.weight"} loc("layers.24.self_attn.k_proj.weight"),
      %layers.24.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.24.self_attn.v_proj.weight"} loc("layers.24.self_attn.v_proj.weight"),
      %layers.24.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.24.self_attn.o_proj.weight"} loc("layers.24.self_attn.o_proj.weight"),
      %layers.24.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.24.post_attention_layernorm.weight"} loc("layers.24.post_attention_layernorm.weight"),
      %layers.24.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.24.mlp.gate_proj.weight"} loc("layers.24.mlp.gate_proj.weight"),
      %layers.24.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.24.mlp.up_proj.weight"} loc("layers.24.mlp.up_proj.weight"),
      %layers.24.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.24.mlp.down_proj.weight"} loc("layers.24.mlp.down_proj.weight"),
      %layers.25.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.25.self_attn.k_cache"),
      %layers.25.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.25.self_attn.v_cache"),
      %layers.25.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.25.input_layernorm.weight"} loc("layers.25.input_layernorm.weight"),
      %layers.25.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.25.self_attn.q_proj.weight"} loc("layers.25.self_attn.q_proj.weight"),
      %layers.25.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.25.self_attn.k_proj.weight"} loc("layers.25.self_attn.k_proj.weight"),
      %layers.25.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.25.self_attn.v_proj.weight"} loc("layers.25.self_attn.v_proj.weight"),
      %layers.25.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.25.self_attn.o_proj.weight"} loc("layers.25.self_attn.o_proj.weight"),
      %layers.25.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.25.post_attention_layernorm.weight"} loc("layers.25.post_attention_layernorm.weight"),
      %layers.25.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.25.mlp.gate_proj.weight"} loc("layers.25.mlp.gate_proj.weight"),
      %layers.25.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.25.mlp.up_proj.weight"} loc("layers.25.mlp.up_proj.weight"),
      %layers.25.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.25.mlp.down_proj.weight"} loc("layers.25.mlp.down_proj.weight"),
      %layers.26.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.26.self_attn.k_cache"),
      %layers.26.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.26.self_attn.v_cache"),
      %layers.26.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.26.input_layernorm.weight"} loc("layers.26.input_layernorm.weight"),
      %layers.26.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.26.self_attn.q_proj.weight"} loc("layers.26.self_attn.q_proj.weight"),
      %layers.26.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.26.self_attn.k_proj.weight"} loc("layers.26.self_attn.k_proj.weight"),
      %layers.26.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.26.self_attn.v_proj.weight"} loc("layers.26.self_attn.v_proj.weight"),
      %layers.26.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.26.self_attn.o_proj.weight"} loc("layers.26.self_attn.o_proj.weight"),
      %layers.26.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.26.post_attention_layernorm.weight"} loc("layers.26.post_attention_layernorm.weight"),
      %layers.26.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.26.mlp.gate_proj.weight"} loc("layers.26.mlp.gate_proj.weight"),
      %layers.26.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.26.mlp.up_proj.weight"} loc("layers.26.mlp.up_proj.weight"),
      %layers.26.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.26.mlp.down_proj.weight"} loc("layers.26.mlp.down_proj.weight"),
      %layers.27.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.27.self_attn.k_cache"),
      %layers.27.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.27.self_attn.v_cache"),
      %layers.27.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.27.input_layernorm.weight"} loc("layers.27.input_layernorm.weight"),
      %layers.27.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.27.self_attn.q_proj.weight"} loc("layers.27.self_attn.q_proj.weight"),
      %layers.27.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.27.self_attn.k_proj.weight"} loc("layers.27.self_attn.k_proj.weight"),
      %layers.27.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.27.self_attn.v_proj.weight"} loc("layers.27.self_attn.v_proj.weight"),
      %layers.27.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.27.self_attn.o_proj.weight"} loc("layers.27.self_attn.o_proj.weight"),
      %layers.27.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.27.post_attention_layernorm.weight"} loc("layers.27.post_attention_layernorm.weight"),
      %layers.27.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.27.mlp.gate_proj.weight"} loc("layers.27.mlp.gate_proj.weight"),
      %layers.27.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.27.mlp.up_proj.weight"} loc("layers.27.mlp.up_proj.weight"),
      %layers.27.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.27.mlp.down_proj.weight"} loc("layers.27.mlp.down_proj.weight"),
      %layers.28.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.28.self_attn.k_cache"),
      %layers.28.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.28.self_attn.v_cache"),
      %layers.28.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.28.input_layernorm.weight"} loc("layers.28.input_layernorm.weight"),
      %layers.28.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.28.self_attn.q_proj.weight"} loc("layers.28.self_attn.q_proj.weight"),
      %layers.28.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.28.self_attn.k_proj.weight"} loc("layers.28.self_attn.k_proj.weight"),
      %layers.28.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.28.self_attn.v_proj.weight"} loc("layers.28.self_attn.v_proj.weight"),
      %layers.28.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.28.self_attn.o_proj.weight"} loc("layers.28.self_attn.o_proj.weight"),
      %layers.28.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.28.post_attention_layernorm.weight"} loc("layers.28.post_attention_layernorm.weight"),
      %layers.28.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.28.mlp.gate_proj.weight"} loc("layers.28.mlp.gate_proj.weight"),
      %layers.28.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.28.mlp.up_proj.weight"} loc("layers.28.mlp.up_proj.weight"),
      %layers.28.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.28.mlp.down_proj.weight"} loc("layers.28.mlp.down_proj.weight"),
      %layers.29.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.29.self_attn.k_cache"),
      %layers.29.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.29.self_attn.v_cache"),
      %layers.29.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.29.input_layernorm.weight"} loc("layers.29.input_layernorm.weight"),
      %layers.29.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.29.self_attn.q_proj.weight"} loc("layers.29.self_attn.q_proj.weight"),
      %layers.29.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.29.self_attn.k_proj.weight"} loc("layers.29.self_attn.k_proj.weight"),
      %layers.29.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.29.self_attn.v_proj.weight"} loc("layers.29.self_attn.v_proj.weight"),
      %layers.29.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.29.self_attn.o_proj.weight"} loc("layers.29.self_attn.o_proj.weight"),
      %layers.29.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.29.post_attention_layernorm.weight"} loc("layers.29.post_attention_layernorm.weight"),
      %layers.29.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.29.mlp.gate_proj.weight"} loc("layers.29.mlp.gate_proj.weight"),
      %layers.29.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.29.mlp.up_proj.weight"} loc("layers.29.mlp.up_proj.weight"),
      %layers.29.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.29.mlp.down_proj.weight"} loc("layers.29.mlp.down_proj.weight"),
      %layers.30.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.30.self_attn.k_cache"),
      %layers.30.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.30.self_attn.v_cache"),
      %layers.30.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.30.input_layernorm.weight"} loc("layers.30.input_layernorm.weight"),
      %layers.30.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.30.self_attn.q_proj.weight"} loc("layers.30.self_attn.q_proj.weight"),
      %layers.30.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.30.self_attn.k_proj.weight"} loc("layers.30.self_attn.k_proj.weight"),
      %layers.30.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.30.self_attn.v_proj.weight"} loc("layers.30.self_attn.v_proj.weight"),
      %layers.30.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.30.self_attn.o_proj.weight"} loc("layers.30.self_attn.o_proj.weight"),
      %layers.30.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.30.post_attention_layernorm.weight"} loc("layers.30.post_attention_layernorm.weight"),
      %layers.30.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.30.mlp.gate_proj.weight"} loc("layers.30.mlp.gate_proj.weight"),
      %layers.30.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.30.mlp.up_proj.weight"} loc("layers.30.mlp.up_proj.weight"),
      %layers.30.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.30.mlp.down_proj.weight"} loc("layers.30.mlp.down_proj.weight"),
      %layers.31.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.31.self_attn.k_cache"),
      %layers.31.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.31.self_attn.v_cache"),
      %layers.31.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.31.input_layernorm.weight"} loc("layers.31.input_layernorm.weight"),
      %layers.31.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.31.self_attn.q_proj.weight"} loc("layers.31.self_attn.q_proj.weight"),
      %layers.31.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.31.self_attn.k_proj.weight"} loc("layers.31.self_attn.k_proj.weight"),
      %layers.31.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.31.self_attn.v_proj.weight"} loc("layers.31.self_attn.v_proj.weight"),
      %layers.31.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.31.self_attn.o_proj.weight"} loc("layers.31.self_attn.o_proj.weight"),
      %layers.31.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.31.post_attention_layernorm.weight"} loc("layers.31.post_attention_layernorm.weight"),
      %layers.31.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.31.mlp.gate_proj.weight"} loc("layers.31.mlp.gate_proj.weight"),
      %layers.31.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.31.mlp.up_proj.weight"} loc("layers.31.mlp.up_proj.weight"),
      %layers.31.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.31.mlp.down_proj.weight"} loc("layers.31.mlp.down_proj.weight"),
      %layers.32.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.32.self_attn.k_cache"),
      %layers.32.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.32.self_attn.v_cache"),
      %layers.32.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.32.input_layernorm.weight"} loc("layers.32.input_layernorm.weight"),
      %layers.32.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.32.self_attn.q_proj.weight"} loc("layers.32.self_attn.q_proj.weight"),
      %layers.32.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.32.self_attn.k_proj.weight"} loc("layers.32.self_attn.k_proj.weight"),
      %layers.32.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.32.self_attn.v_proj.weight"} loc("layers.32.self_attn.v_proj.weight"),
      %layers.32.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.32.self_attn.o_proj.weight"} loc("layers.32.self_attn.o_proj.weight"),
      %layers.32.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.32.post_attention_layernorm.weight"} loc("layers.32.post_attention_layernorm.weight"),
      %layers.32.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.32.mlp.gate_proj.weight"} loc("layers.32.mlp.gate_proj.weight"),
      %layers.32.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.32.mlp.up_proj.weight"} loc("layers.32.mlp.up_proj.weight"),
      %layers.32.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.32.mlp.down_proj.weight"} loc("layers.32.mlp.down_proj.weight"),
      %layers.33.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.33.self_attn.k_cache"),
      %layers.33.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.33.self_attn.v_cache"),
      %layers.33.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.33.input_layernorm.weight"} loc("layers.33.input_layernorm.weight"),
      %layers.33.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.33.self_attn.q_proj.weight"} loc("layers.33.self_attn.q_proj.weight"),
      %layers.33.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.33.self_attn.k_proj.weight"} loc("layers.33.self_attn.k_proj.weight"),
      %layers.33.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.33.self_attn.v_proj.weight"} loc("layers.33.self_attn.v_proj.weight"),
      %layers.33.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.33.self_attn.o_proj.weight"} loc("layers.33.self_attn.o_proj.weight"),
      %layers.33.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.33.post_attention_layernorm.weight"} loc("layers.33.post_attention_layernorm.weight"),
      %layers.33.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.33.mlp.gate_proj.weight"} loc("layers.33.mlp.gate_proj.weight"),
      %layers.33.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.33.mlp.up_proj.weight"} loc("layers.33.mlp.up_proj.weight"),
      %layers.33.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.33.mlp.down_proj.weight"} loc("layers.33.mlp.down_proj.weight"),
      %layers.34.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.34.self_attn.k_cache"),
      %layers.34.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.34.self_attn.v_cache"),
      %layers.34.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.34.input_layernorm.weight"} loc("layers.34.input_layernorm.weight"),
      %layers.34.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.34.self_attn.q_proj.weight"} loc("layers.34.self_attn.q_proj.weight"),
      %layers.34.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.34.self_attn.k_proj.weight"} loc("layers.34.self_attn.k_proj.weight"),
      %layers.34.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.34.self_attn.v_proj.weight"} loc("layers.34.self_attn.v_proj.weight"),
      %layers.34.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.34.self_attn.o_proj.weight"} loc("layers.34.self_attn.o_proj.weight"),
      %layers.34.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.34.post_attention_layernorm.weight"} loc("layers.34.post_attention_layernorm.weight"),
      %layers.34.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.34.mlp.gate_proj.weight"} loc("layers.34.mlp.gate_proj.weight"),
      %layers.34.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.34.mlp.up_proj.weight"} loc("layers.34.mlp.up_proj.weight"),
      %layers.34.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.34.mlp.down_proj.weight"} loc("layers.34.mlp.down_proj.weight"),
      %layers.35.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.35.self_attn.k_cache"),
      %layers.35.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.35.self_attn.v_cache"),
      %layers.35.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.35.input_layernorm.weight"} loc("layers.35.input_layernorm.weight"),
      %layers.35.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.35.self_attn.q_proj.weight"} loc("layers.35.self_attn.q_proj.weight"),
      %layers.35.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.35.self_attn.k_proj.weight"} loc("layers.35.self_attn.k_proj.weight"),
      %layers.35.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.35.self_attn.v_proj.weight"} loc("layers.35.self_attn.v_proj.weight"),
      %layers.35.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.35.self_attn.o_proj.weight"} loc("layers.35.self_attn.o_proj.weight"),
      %layers.35.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.35.post_attention_layernorm.weight"} loc("layers.35.post_attention_layernorm.weight"),
      %layers.35.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.35.mlp.gate_proj.weight"} loc("layers.35.mlp.gate_proj.weight"),
      %layers.35.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.35.mlp.up_proj.weight"} loc("layers.35.mlp.up_proj.weight"),
      %layers.35.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.35.mlp.down_proj.weight"} loc("layers.35.mlp.down_proj.weight"),
      %layers.36.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.36.self_attn.k_cache"),
      %layers.36.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.36.self_attn.v_cache"),
      %layers.36.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.36.input_layernorm.weight"} loc("layers.36.input_layernorm.weight"),
      %layers.36.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.36.self_attn.q_proj.weight"} loc("layers.36.self_attn.q_proj.weight"),
      %layers.36.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.36.self_attn.k_proj.weight"} loc("layers.36.self_attn.k_proj.weight"),
      %layers.36.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.36.self_attn.v_proj.weight"} loc("layers.36.self_attn.v_proj.weight"),
      %layers.36.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.36.self_attn.o_proj.weight"} loc("layers.36.self_attn.o_proj.weight"),
      %layers.36.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.36.post_attention_layernorm.weight"} loc("layers.36.post_attention_layernorm.weight"),
      %layers.36.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.36.mlp.gate_proj.weight"} loc("layers.36.mlp.gate_proj.weight"),
      %layers.36.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.36.mlp.up_proj.weight"} loc("layers.36.mlp.up_proj.weight"),
      %layers.36.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.36.mlp.down_proj.weight"} loc("layers.36.mlp.down_proj.weight"),
      %layers.37.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.37.self_attn.k_cache"),
      %layers.37.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.37.self_attn.v_cache"),
      %layers.37.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.37.input_layernorm.weight"} loc("layers.37.input_layernorm.weight"),
      %layers.37.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.37.self_attn.q_proj.weight"} loc("layers.37.self_attn.q_proj.weight"),
      %layers.37.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.37.self_attn.k_proj.weight"} loc("layers.37.self_attn.k_proj.weight"),
      %layers.37.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.37.self_attn.v_proj.weight"} loc("layers.37.self_attn.v_proj.weight"),
      %layers.37.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.37.self_attn.o_proj.weight"} loc("layers.37.self_attn.o_proj.weight"),
      %layers.37.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.37.post_attention_layernorm.weight"} loc("layers.37.post_attention_layernorm.weight"),
      %layers.37.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.37.mlp.gate_proj.weight"} loc("layers.37.mlp.gate_proj.weight"),
      %layers.37.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.37.mlp.up_proj.weight"} loc("layers.37.mlp.up_proj.weight"),
      %layers.37.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.37.mlp.down_proj.weight"} loc("layers.37.mlp.down_proj.weight"),
      %layers.38.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.38.self_attn.k_cache"),
      %layers.38.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.38.self_attn.v_cache"),
      %layers.38.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.38.input_layernorm.weight"} loc("layers.38.input_layernorm.weight"),
      %layers.38.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.38.self_attn.q_proj.weight"} loc("layers.38.self_attn.q_proj.weight"),
      %layers.38.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.38.self_attn.k_proj.weight"} loc("layers.38.self_attn.k_proj.weight"),
      %layers.38.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.38.self_attn.v_proj.weight"} loc("layers.38.self_attn.v_proj.weight"),
      %layers.38.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.38.self_attn.o_proj.weight"} loc("layers.38.self_attn.o_proj.weight"),
      %layers.38.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.38.post_attention_layernorm.weight"} loc("layers.38.post_attention_layernorm.weight"),
      %layers.38.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.38.mlp.gate_proj.weight"} loc("layers.38.mlp.gate_proj.weight"),
      %layers.38.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.38.mlp.up_proj.weight"} loc("layers.38.mlp.up_proj.weight"),
      %layers.38.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.38.mlp.down_proj.weight"} loc("layers.38.mlp.down_proj.weight"),
      %layers.39.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.39.self_attn.k_cache"),
      %layers.39.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.39.self_attn.v_cache"),
      %layers.39.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.39.input_layernorm.weight"} loc("layers.39.input_layernorm.weight"),
      %layers.39.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.39.self_attn.q_proj.weight"} loc("layers.39.self_attn.q_proj.weight"),
      %layers.39.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.39.self_attn.k_proj.weight"} loc("layers.39.self_attn.k_proj.weight"),
      %layers.39.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.39.self_attn.v_proj.weight"} loc("layers.39.self_attn.v_proj.weight"),
      %layers.39.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.39.self_attn.o_proj.weight"} loc("layers.39.self_attn.o_proj.weight"),
      %layers.39.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.39.post_attention_layernorm.weight"} loc("layers.39.post_attention_layernorm.weight"),
      %layers.39.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.39.mlp.gate_proj.weight"} loc("layers.39.mlp.gate_proj.weight"),
      %layers.39.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.39.mlp.up_proj.weight"} loc("layers.39.mlp.up_proj.weight"),
      %layers.39.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.39.mlp.down_proj.weight"} loc("layers.39.mlp.down_proj.weight"),
      %layers.40.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.40.self_attn.k_cache"),
      %layers.40.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.40.self_attn.v_cache"),
      %layers.40.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.40.input_layernorm.weight"} loc("layers.40.input_layernorm.weight"),
      %layers.40.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.40.self_attn.q_proj.weight"} loc("layers.40.self_attn.q_proj.weight"),
      %layers.40.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.40.self_attn.k_proj.weight"} loc("layers.40.self_attn.k_proj.weight"),
      %layers.40.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.40.self_attn.v_proj.weight"} loc("layers.40.self_attn.v_proj.weight"),
      %layers.40.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.40.self_attn.o_proj.weight"} loc("layers.40.self_attn.o_proj.weight"),
      %layers.40.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.40.post_attention_layernorm.weight"} loc("layers.40.post_attention_layernorm.weight"),
      %layers.40.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.40.mlp.gate_proj.weight"} loc("layers.40.mlp.gate_proj.weight"),
      %layers.40.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.40.mlp.up_proj.weight"} loc("layers.40.mlp.up_proj.weight"),
      %layers.40.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.40.mlp.down_proj.weight"} loc("layers.40.mlp.down_proj.weight"),
      %layers.41.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.41.self_attn.k_cache"),
      %layers.41.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.41.self_attn.v_cache"),
      %layers.41.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.41.input_layernorm.weight"} loc("layers.41.input_layernorm.weight"),
      %layers.41.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.41.self_attn.q_proj.weight"} loc("layers.41.self_attn.q_proj.weight"),
      %layers.41.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.41.self_attn.k_proj.weight"} loc("layers.41.self_attn.k_proj.weight"),
      %layers.41.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.41.self_attn.v_proj.weight"} loc("layers.41.self_attn.v_proj.weight"),
      %layers.41.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.41.self_attn.o_proj.weight"} loc("layers.41.self_attn.o_proj.weight"),
      %layers.41.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.41.post_attention_layernorm.weight"} loc("layers.41.post_attention_layernorm.weight"),
      %layers.41.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.41.mlp.gate_proj.weight"} loc("layers.41.mlp.gate_proj.weight"),
      %layers.41.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.41.mlp.up_proj.weight"} loc("layers.41.mlp.up_proj.weight"),
      %layers.41.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.41.mlp.down_proj.weight"} loc("layers.41.mlp.down_proj.weight"),
      %layers.42.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.42.self_attn.k_cache"),
      %layers.42.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.42.self_attn.v_cache"),
      %layers.42.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.42.input_layernorm.weight"} loc("layers.42.input_layernorm.weight"),
      %layers.42.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.42.self_attn.q_proj.weight"} loc("layers.42.self_attn.q_proj.weight"),
      %layers.42.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.42.self_attn.k_proj.weight"} loc("layers.42.self_attn.k_proj.weight"),
      %layers.42.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.42.self_attn.v_proj.weight"} loc("layers.42.self_attn.v_proj.weight"),
      %layers.42.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.42.self_attn.o_proj.weight"} loc("layers.42.self_attn.o_proj.weight"),
      %layers.42.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.42.post_attention_layernorm.weight"} loc("layers.42.post_attention_layernorm.weight"),
      %layers.42.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.42.mlp.gate_proj.weight"} loc("layers.42.mlp.gate_proj.weight"),
      %layers.42.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.42.mlp.up_proj.weight"} loc("layers.42.mlp.up_proj.weight"),
      %layers.42.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.42.mlp.down_proj.weight"} loc("layers.42.mlp.down_proj.weight"),
      %layers.43.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.43.self_attn.k_cache"),
      %layers.43.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.43.self_attn.v_cache"),
      %layers.43.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.43.input_layernorm.weight"} loc("layers.43.input_layernorm.weight"),
      %layers.43.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.43.self_attn.q_proj.weight"} loc("layers.43.self_attn.q_proj.weight"),
      %layers.43.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.43.self_attn.k_proj.weight"} loc("layers.43.self_attn.k_proj.weight"),
      %layers.43.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.43.self_attn.v_proj.weight"} loc("layers.43.self_attn.v_proj.weight"),
      %layers.43.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.43.self_attn.o_proj.weight"} loc("layers.43.self_attn.o_proj.weight"),
      %layers.43.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.43.post_attention_layernorm.weight"} loc("layers.43.post_attention_layernorm.weight"),
      %layers.43.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.43.mlp.gate_proj.weight"} loc("layers.43.mlp.gate_proj.weight"),
      %layers.43.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.43.mlp.up_proj.weight"} loc("layers.43.mlp.up_proj.weight"),
      %layers.43.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.43.mlp.down_proj.weight"} loc("layers.43.mlp.down_proj.weight"),
      %layers.44.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.44.self_attn.k_cache"),
      %layers.44.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.44.self_attn.v_cache"),
      %layers.44.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.44.input_layernorm.weight"} loc("layers.44.input_layernorm.weight"),
      %layers.44.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.44.self_attn.q_proj.weight"} loc("layers.44.self_attn.q_proj.weight"),
      %layers.44.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.44.self_attn.k_proj.weight"} loc("layers.44.self_attn.k_proj.weight"),
      %layers.44.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.44.self_attn.v_proj.weight"} loc("layers.44.self_attn.v_proj.weight"),
      %layers.44.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.44.self_attn.o_proj.weight"} loc("layers.44.self_attn.o_proj.weight"),
      %layers.44.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.44.post_attention_layernorm.weight"} loc("layers.44.post_attention_layernorm.weight"),
      %layers.44.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.44.mlp.gate_proj.weight"} loc("layers.44.mlp.gate_proj.weight"),
      %layers.44.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.44.mlp.up_proj.weight"} loc("layers.44.mlp.up_proj.weight"),
      %layers.44.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.44.mlp.down_proj.weight"} loc("layers.44.mlp.down_proj.weight"),
      %layers.45.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.45.self_attn.k_cache"),
      %layers.45.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.45.self_attn.v_cache"),
      %layers.45.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.45.input_layernorm.weight"} loc("layers.45.input_layernorm.weight"),
      %layers.45.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.45.self_attn.q_proj.weight"} loc("layers.45.self_attn.q_proj.weight"),
      %layers.45.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.45.self_attn.k_proj.weight"} loc("layers.45.self_attn.k_proj.weight"),
      %layers.45.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.45.self_attn.v_proj.weight"} loc("layers.45.self_attn.v_proj.weight"),
      %layers.45.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.45.self_attn.o_proj.weight"} loc("layers.45.self_attn.o_proj.weight"),
      %layers.45.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.45.post_attention_layernorm.weight"} loc("layers.45.post_attention_layernorm.weight"),
      %layers.45.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.45.mlp.gate_proj.weight"} loc("layers.45.mlp.gate_proj.weight"),
      %layers.45.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.45.mlp.up_proj.weight"} loc("layers.45.mlp.up_proj.weight"),
      %layers.45.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.45.mlp.down_proj.weight"} loc("layers.45.mlp.down_proj.weight"),
      %layers.46.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.46.self_attn.k_cache"),
      %layers.46.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.46.self_attn.v_cache"),
      %layers.46.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.46.input_layernorm.weight"} loc("layers.46.input_layernorm.weight"),
      %layers.46.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.46.self_attn.q_proj.weight"} loc("layers.46.self_attn.q_proj.weight"),
      %layers.46.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.46.self_attn.k_proj.weight"} loc("layers.46.self_attn.k_proj.weight"),
      %layers.46.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.46.self_attn.v_proj.weight"} loc("layers.46.self_attn.v_proj.weight"),
      %layers.46.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.46.self_attn.o_proj.weight"} loc("layers.46.self_attn.o_proj.weight"),
      %layers.46.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.46.post_attention_layernorm.weight"} loc("layers.46.post_attention_layernorm.weight"),
      %layers.46.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.46.mlp.gate_proj.weight"} loc("layers.46.mlp.gate_proj.weight"),
      %layers.46.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.46.mlp.up_proj.weight"} loc("layers.46.mlp.up_proj.weight"),
      %layers.46.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.46.mlp.down_proj.weight"} loc("layers.46.mlp.down_proj.weight"),
      %layers.47.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.47.self_attn.k_cache"),
      %layers.47.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.47.self_attn.v_cache"),
      %layers.47.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.47.input_layernorm.weight"} loc("layers.47.input_layernorm.weight"),
      %layers.47.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.47.self_attn.q_proj.weight"} loc("layers.47.self_attn.q_proj.weight"),
      %layers.47.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.47.self_attn.k_proj.weight"} loc("layers.47.self_attn.k_proj.weight"),
      %layers.47.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.47.self_attn.v_proj.weight"} loc("layers.47.self_attn.v_proj.weight"),
      %layers.47.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.47.self_attn.o_proj.weight"} loc("layers.47.self_attn.o_proj.weight"),
      %layers.47.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.47.post_attention_layernorm.weight"} loc("layers.47.post_attention_layernorm.weight"),
      %layers.47.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.47.mlp.gate_proj.weight"} loc("layers.47.mlp.gate_proj.weight"),
      %layers.47.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.47.mlp.up_proj.weight"} loc("layers.47.mlp.up_proj.weight"),
      %layers.47.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.47.mlp.down_proj.weight"} loc("layers.47.mlp.down_proj.weight"),
      %layers.48.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.48.self_attn.k_cache"),
      %layers.48.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.48.self_attn.v_cache"),
      %layers.48.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.48.input_layernorm.weight"} loc("layers.48.input_layernorm.weight"),
      %layers.48.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.48.self_attn.q_proj.weight"} loc("layers.48.self_attn.q_proj.weight"),
      %layers.48.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.48.self_attn.k_proj.weight"} loc("layers.48.self_attn.k_proj.weight"),
      %layers.48.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.48.self_attn.v_proj.weight"} loc("layers.48.self_attn.v_proj.weight"),
      %layers.48.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.48.self_attn.o_proj.weight"} loc("layers.48.self_attn.o_proj.weight"),
      %layers.48.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.48.post_attention_layernorm.weight"} loc("layers.48.post_attention_layernorm.weight"),
      %layers.48.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.48.mlp.gate_proj.weight"} loc("layers.48.mlp.gate_proj.weight"),
      %layers.48.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.48.mlp.up_proj.weight"} loc("layers.48.mlp.up_proj.weight"),
      %layers.48.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.48.mlp.down_proj.weight"} loc("layers.48.mlp.down_proj.weight"),
      %layers.49.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.49.self_attn.k_cache"),
      %layers.49.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.49.self_attn.v_cache"),
      %layers.49.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.49.input_layernorm.weight"} loc("layers.49.input_layernorm.weight"),
      %layers.49.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.49.self_attn.q_proj.weight"} loc("layers.49.self_attn.q_proj.weight"),
      %layers.49.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.49.self_attn.k_proj.weight"} loc("layers.49.self_attn.k_proj.weight"),
      %layers.49.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.49.self_attn.v_proj.weight"} loc("layers.49.self_attn.v_proj.weight"),
      %layers.49.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.49.self_attn.o_proj.weight"} loc("layers.49.self_attn.o_proj.weight"),
      %layers.49.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.49.post_attention_layernorm.weight"} loc("layers.49.post_attention_layernorm.weight"),
      %layers.49.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.49.mlp.gate_proj.weight"} loc("layers.49.mlp.gate_proj.weight"),
      %layers.49.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.49.mlp.up_proj.weight"} loc("layers.49.mlp.up_proj.weight"),
      %layers.49.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.49.mlp.down_proj.weight"} loc("layers.49.mlp.down_proj.weight"),
      %layers.50.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.50.self_attn.k_cache"),
      %layers.50.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.50.self_attn.v_cache"),
      %layers.50.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.50.input_layernorm.weight"} loc("layers.50.input_layernorm.weight"),
      %layers.50.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.50.self_attn.q_proj.weight"} loc("layers.50.self_attn.q_proj.weight"),
      %layers.50.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.50.self_attn.k_proj.weight"} loc("layers.50.self_attn.k_proj.weight"),
      %layers.50.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.50.self_attn.v_proj.weight"} loc("layers.50.self_attn.v_proj.weight"),
      %layers.50.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.50.self_attn.o_proj.weight"} loc("layers.50.self_attn.o_proj.weight"),
      %layers.50.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.50.post_attention_layernorm.weight"} loc("layers.50.post_attention_layernorm.weight"),
      %layers.50.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.50.mlp.gate_proj.weight"} loc("layers.50.mlp.gate_proj.weight"),
      %layers.50.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.50.mlp.up_proj.weight"} loc("layers.50.mlp.up_proj.weight"),
      %layers.50.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.50.mlp.down_proj.weight"} loc("layers.50.mlp.down_proj.weight"),
      %layers.51.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.51.self_attn.k_cache"),
      %layers.51.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.51.self_attn.v_cache"),
      %layers.51.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.51.input_layernorm.weight"} loc("layers.51.input_layernorm.weight"),
      %layers.51.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.51.self_attn.q_proj.weight"} loc("layers.51.self_attn.q_proj.weight"),
      %layers.51.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.51.self_attn.k_proj.weight"} loc("layers.51.self_attn.k_proj.weight"),
      %layers.51.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.51.self_attn.v_proj.weight"} loc("layers.51.self_attn.v_proj.weight"),
      %layers.51.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.51.self_attn.o_proj.weight"} loc("layers.51.self_attn.o_proj.weight"),
      %layers.51.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.51.post_attention_layernorm.weight"} loc("layers.51.post_attention_layernorm.weight"),
      %layers.51.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.51.mlp.gate_proj.weight"} loc("layers.51.mlp.gate_proj.weight"),
      %layers.51.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.51.mlp.up_proj.weight"} loc("layers.51.mlp.up_proj.weight"),
      %layers.51.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.51.mlp.down_proj.weight"} loc("layers.51.mlp.down_proj.weight"),
      %layers.52.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.52.self_attn.k_cache"),
      %layers.52.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.52.self_attn.v_cache"),
      %layers.52.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.52.input_layernorm.weight"} loc("layers.52.input_layernorm.weight"),
      %layers.52.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.52.self_attn.q_proj.weight"} loc("layers.52.self_attn.q_proj.weight"),
      %layers.52.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.52.self_attn.k_proj.weight"} loc("layers.52.self_attn.k_proj.weight"),
      %layers.52.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.52.self_attn.v_proj.weight"} loc("layers.52.self_attn.v_proj.weight"),
      %layers.52.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.52.self_attn.o_proj.weight"} loc("layers.52.self_attn.o_proj.weight"),
      %layers.52.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.52.post_attention_layernorm.weight"} loc("layers.52.post_attention_layernorm.weight"),
      %layers.52.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.52.mlp.gate_proj.weight"} loc("layers.52.mlp.gate_proj.weight"),
      %layers.52.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.52.mlp.up_proj.weight"} loc("layers.52.mlp.up_proj.weight"),
      %layers.52.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.52.mlp.down_proj.weight"} loc("layers.52.mlp.down_proj.weight"),
      %layers.53.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.53.self_attn.k_cache"),
      %layers.53.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.53.self_attn.v_cache"),
      %layers.53.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.53.input_layernorm.weight"} loc("layers.53.input_layernorm.weight"),
      %layers.53.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.53.self_attn.q_proj.weight"} loc("layers.53.self_attn.q_proj.weight"),
      %layers.53.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.53.self_attn.k_proj.weight"} loc("layers.53.self_attn.k_proj.weight"),
      %layers.53.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.53.self_attn.v_proj.weight"} loc("layers.53.self_attn.v_proj.weight"),
      %layers.53.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.53.self_attn.o_proj.weight"} loc("layers.53.self_attn.o_proj.weight"),
      %layers.53.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.53.post_attention_layernorm.weight"} loc("layers.53.post_attention_layernorm.weight"),
      %layers.53.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.53.mlp.gate_proj.weight"} loc("layers.53.mlp.gate_proj.weight"),
      %layers.53.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.53.mlp.up_proj.weight"} loc("layers.53.mlp.up_proj.weight"),
      %layers.53.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.53.mlp.down_proj.weight"} loc("layers.53.mlp.down_proj.weight"),
      %layers.54.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.54.self_attn.k_cache"),
      %layers.54.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.54.self_attn.v_cache"),
      %layers.54.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.54.input_layernorm.weight"} loc("layers.54.input_layernorm.weight"),
      %layers.54.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.54.self_attn.q_proj.weight"} loc("layers.54.self_attn.q_proj.weight"),
      %layers.54.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.54.self_attn.k_proj.weight"} loc("layers.54.self_attn.k_proj.weight"),
      %layers.54.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.54.self_attn.v_proj.weight"} loc("layers.54.self_attn.v_proj.weight"),
      %layers.54.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.54.self_attn.o_proj.weight"} loc("layers.54.self_attn.o_proj.weight"),
      %layers.54.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.54.post_attention_layernorm.weight"} loc("layers.54.post_attention_layernorm.weight"),
      %layers.54.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.54.mlp.gate_proj.weight"} loc("layers.54.mlp.gate_proj.weight"),
      %layers.54.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.54.mlp.up_proj.weight"} loc("layers.54.mlp.up_proj.weight"),
      %layers.54.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.54.mlp.down_proj.weight"} loc("layers.54.mlp.down_proj.weight"),
      %layers.55.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.55.self_attn.k_cache"),
      %layers.55.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.55.self_attn.v_cache"),
      %layers.55.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.55.input_layernorm.weight"} loc("layers.55.input_layernorm.weight"),
      %layers.55.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.55.self_attn.q_proj.weight"} loc("layers.55.self_attn.q_proj.weight"),
      %layers.55.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.55.self_attn.k_proj.weight"} loc("layers.55.self_attn.k_proj.weight"),
      %layers.55.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.55.self_attn.v_proj.weight"} loc("layers.55.self_attn.v_proj.weight"),
      %layers.55.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.55.self_attn.o_proj.weight"} loc("layers.55.self_attn.o_proj.weight"),
      %layers.55.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.55.post_attention_layernorm.weight"} loc("layers.55.post_attention_layernorm.weight"),
      %layers.55.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.55.mlp.gate_proj.weight"} loc("layers.55.mlp.gate_proj.weight"),
      %layers.55.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.55.mlp.up_proj.weight"} loc("layers.55.mlp.up_proj.weight"),
      %layers.55.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.55.mlp.down_proj.weight"} loc("layers.55.mlp.down_proj.weight"),
      %layers.56.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.56.self_attn.k_cache"),
      %layers.56.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.56.self_attn.v_cache"),
      %layers.56.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.56.input_layernorm.weight"} loc("layers.56.input_layernorm.weight"),
      %layers.56.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.56.self_attn.q_proj.weight"} loc("layers.56.self_attn.q_proj.weight"),
      %layers.56.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.56.self_attn.k_proj.weight"} loc("layers.56.self_attn.k_proj.weight"),
      %layers.56.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.56.self_attn.v_proj.weight"} loc("layers.56.self_attn.v_proj.weight"),
      %layers.56.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.56.self_attn.o_proj.weight"} loc("layers.56.self_attn.o_proj.weight"),
      %layers.56.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.56.post_attention_layernorm.weight"} loc("layers.56.post_attention_layernorm.weight"),
      %layers.56.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.56.mlp.gate_proj.weight"} loc("layers.56.mlp.gate_proj.weight"),
      %layers.56.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.56.mlp.up_proj.weight"} loc("layers.56.mlp.up_proj.weight"),
      %layers.56.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.56.mlp.down_proj.weight"} loc("layers.56.mlp.down_proj.weight"),
      %layers.57.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.57.self_attn.k_cache"),
      %layers.57.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.57.self_attn.v_cache"),
      %layers.57.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.57.input_layernorm.weight"} loc("layers.57.input_layernorm.weight"),
      %layers.57.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.57.self_attn.q_proj.weight"} loc("layers.57.self_attn.q_proj.weight"),
      %layers.57.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.57.self_attn.k_proj.weight"} loc("layers.57.self_attn.k_proj.weight"),
      %layers.57.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.57.self_attn.v_proj.weight"} loc("layers.57.self_attn.v_proj.weight"),
      %layers.57.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.57.self_attn.o_proj.weight"} loc("layers.57.self_attn.o_proj.weight"),
      %layers.57.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.57.post_attention_layernorm.weight"} loc("layers.57.post_attention_layernorm.weight"),
      %layers.57.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.57.mlp.gate_proj.weight"} loc("layers.57.mlp.gate_proj.weight"),
      %layers.57.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.57.mlp.up_proj.weight"} loc("layers.57.mlp.up_proj.weight"),
      %layers.57.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.57.mlp.down_proj.weight"} loc("layers.57.mlp.down_proj.weight"),
      %layers.58.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.58.self_attn.k_cache"),
      %layers.58.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.58.self_attn.v_cache"),
      %layers.58.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.58.input_layernorm.weight"} loc("layers.58.input_layernorm.weight"),
      %layers.58.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.58.self_attn.q_proj.weight"} loc("layers.58.self_attn.q_proj.weight"),
      %layers.58.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.58.self_attn.k_proj.weight"} loc("layers.58.self_attn.k_proj.weight"),
      %layers.58.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.58.self_attn.v_proj.weight"} loc("layers.58.self_attn.v_proj.weight"),
      %layers.58.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.58.self_attn.o_proj.weight"} loc("layers.58.self_attn.o_proj.weight"),
      %layers.58.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.58.post_attention_layernorm.weight"} loc("layers.58.post_attention_layernorm.weight"),
      %layers.58.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.58.mlp.gate_proj.weight"} loc("layers.58.mlp.gate_proj.weight"),
      %layers.58.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.58.mlp.up_proj.weight"} loc("layers.58.mlp.up_proj.weight"),
      %layers.58.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.58.mlp.down_proj.weight"} loc("layers.58.mlp.down_proj.weight"),
      %layers.59.self_attn.k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.59.self_attn.k_cache"),
      %layers.59.self_attn.v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]} loc("layers.59.self_attn.v_cache"),
      %layers.59.input_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.59.input_layernorm.weight"} loc("layers.59.input_layernorm.weight"),
      %layers.59.self_attn.q_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.59.self_attn.q_proj.weight"} loc("layers.59.self_attn.q_proj.weight"),
      %layers.59.self_attn.k_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.59.self_attn.k_proj.weight"} loc("layers.59.self_attn.k_proj.weight"),
      %layers.59.self_attn.v_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.59.self_attn.v_proj.weight"} loc("layers.59.self_attn.v_proj.weight"),
      %layers.59.self_attn.o_proj.weight: tensor<6656x6656xf16> {llama.weight = "model.layers.59.self_attn.o_proj.weight"} loc("layers.59.self_attn.o_proj.weight"),
      %layers.59.post_attention_layernorm.weight: tensor<6656xf16> {llama.weight = "model.layers.59.post_attention_layernorm.weight"} loc("layers.59.post_attention_layernorm.weight"),
      %layers.59.mlp.gate_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.59.mlp.gate_proj.weight"} loc("layers.59.mlp.gate_proj.weight"),
      %layers.59.mlp.up_proj.weight: tensor<17920x6656xf16> {llama.weight = "model.layers.59.mlp.up_proj.weight"} loc("layers.59.mlp.up_proj.weight"),
      %layers.59.mlp.down_proj.weight: tensor<6656x17920xf16> {llama.weight = "model.layers.59.mlp.down_proj.weight"} loc("layers.59.mlp.down_proj.weight"),
      %norm.weight: tensor<6656xf16> {llama.weight = "model.norm.weight"} loc("norm.weight"),
      %lm_head.weight: tensor<32000x6656xf16> {llama.weight = "lm_head.weight"} loc("lm_head.weight")) -> (tensor<?x1x32000xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
      tensor<?x?x52x128xf16>) attributes {roofline.phase = "ar"} {
    %embed_tokens = llama.embedding %ids, %embed_tokens.weight {roofline.group = "embedding"} : (tensor<?x1xi32>, tensor<32000x6656xf16>) -> tensor<?x1x6656xf16> loc("embed_tokens")
    %layers.0.input_layernorm = llama.rms_norm %embed_tokens, %layers.0.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.0.input_layernorm")
    %layers.0.self_attn.q_proj = llama.linear %layers.0.input_layernorm, %layers.0.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.0.self_attn.q_proj")
    %layers.0.self_attn.k_proj = llama.linear %layers.0.input_layernorm, %layers.0.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.0.self_attn.k_proj")
    %layers.0.self_attn.v_proj = llama.linear %layers.0.input_layernorm, %layers.0.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.0.self_attn.v_proj")
    %layers.0.self_attn.q = llama.split_heads %layers.0.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.0.self_attn.q")
    %layers.0.self_attn.k = llama.split_heads %layers.0.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.0.self_attn.k")
    %layers.0.self_attn.v = llama.split_heads %layers.0.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.0.self_attn.v")
    %layers.0.self_attn.rope, %layers.0.self_attn.rope_0 = llama.rope %layers.0.self_attn.q, %layers.0.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.0.self_attn.rope")
    %layers.0.self_attn.kv_append, %layers.0.self_attn.kv_append_1 = llama.kv_append %layers.0.self_attn.k_cache, %layers.0.self_attn.v_cache, %layers.0.self_attn.rope_0, %layers.0.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.0.self_attn.kv_append")
    %layers.0.self_attn.attention = llama.attention %layers.0.self_attn.rope, %layers.0.self_attn.kv_append, %layers.0.self_attn.kv_append_1 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.0.self_attn.attention")
    %layers.0.self_attn.merge = llama.merge_heads %layers.0.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.0.self_attn.merge")
    %layers.0.self_attn.o_proj = llama.linear %layers.0.self_attn.merge, %layers.0.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.0.self_attn.o_proj")
    %layers.0.self_attn.residual = llama.residual_add %embed_tokens, %layers.0.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.0.self_attn.residual")
    %layers.0.post_attention_layernorm = llama.rms_norm %layers.0.self_attn.residual, %layers.0.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.0.post_attention_layernorm")
    %layers.0.mlp.gate_proj = llama.linear %layers.0.post_attention_layernorm, %layers.0.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.0.mlp.gate_proj")
    %layers.0.mlp.up_proj = llama.linear %layers.0.post_attention_layernorm, %layers.0.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.0.mlp.up_proj")
    %layers.0.mlp.swiglu = llama.swiglu %layers.0.mlp.gate_proj, %layers.0.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.0.mlp.swiglu")
    %layers.0.mlp.down_proj = llama.linear %layers.0.mlp.swiglu, %layers.0.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.0.mlp.down_proj")
    %layers.0.mlp.residual = llama.residual_add %layers.0.self_attn.residual, %layers.0.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.0.mlp.residual")
    %layers.1.input_layernorm = llama.rms_norm %layers.0.mlp.residual, %layers.1.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.1.input_layernorm")
    %layers.1.self_attn.q_proj = llama.linear %layers.1.input_layernorm, %layers.1.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.1.self_attn.q_proj")
    %layers.1.self_attn.k_proj = llama.linear %layers.1.input_layernorm, %layers.1.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.1.self_attn.k_proj")
    %layers.1.self_attn.v_proj = llama.linear %layers.1.input_layernorm, %layers.1.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.1.self_attn.v_proj")
    %layers.1.self_attn.q = llama.split_heads %layers.1.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.1.self_attn.q")
    %layers.1.self_attn.k = llama.split_heads %layers.1.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.1.self_attn.k")
    %layers.1.self_attn.v = llama.split_heads %layers.1.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.1.self_attn.v")
    %layers.1.self_attn.rope, %layers.1.self_attn.rope_2 = llama.rope %layers.1.self_attn.q, %layers.1.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.1.self_attn.rope")
    %layers.1.self_attn.kv_append, %layers.1.self_attn.kv_append_3 = llama.kv_append %layers.1.self_attn.k_cache, %layers.1.self_attn.v_cache, %layers.1.self_attn.rope_2, %layers.1.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.1.self_attn.kv_append")
    %layers.1.self_attn.attention = llama.attention %layers.1.self_attn.rope, %layers.1.self_attn.kv_append, %layers.1.self_attn.kv_append_3 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.1.self_attn.attention")
    %layers.1.self_attn.merge = llama.merge_heads %layers.1.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.1.self_attn.merge")
    %layers.1.self_attn.o_proj = llama.linear %layers.1.self_attn.merge, %layers.1.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.1.self_attn.o_proj")
    %layers.1.self_attn.residual = llama.residual_add %layers.0.mlp.residual, %layers.1.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.1.self_attn.residual")
    %layers.1.post_attention_layernorm = llama.rms_norm %layers.1.self_attn.residual, %layers.1.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.1.post_attention_layernorm")
    %layers.1.mlp.gate_proj = llama.linear %layers.1.post_attention_layernorm, %layers.1.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.1.mlp.gate_proj")
    %layers.1.mlp.up_proj = llama.linear %layers.1.post_attention_layernorm, %layers.1.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.1.mlp.up_proj")
    %layers.1.mlp.swiglu = llama.swiglu %layers.1.mlp.gate_proj, %layers.1.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.1.mlp.swiglu")
    %layers.1.mlp.down_proj = llama.linear %layers.1.mlp.swiglu, %layers.1.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.1.mlp.down_proj")
    %layers.1.mlp.residual = llama.residual_add %layers.1.self_attn.residual, %layers.1.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.1.mlp.residual")
    %layers.2.input_layernorm = llama.rms_norm %layers.1.mlp.residual, %layers.2.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.2.input_layernorm")
    %layers.2.self_attn.q_proj = llama.linear %layers.2.input_layernorm, %layers.2.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.2.self_attn.q_proj")
    %layers.2.self_attn.k_proj = llama.linear %layers.2.input_layernorm, %layers.2.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.2.self_attn.k_proj")
    %layers.2.self_attn.v_proj = llama.linear %layers.2.input_layernorm, %layers.2.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.2.self_attn.v_proj")
    %layers.2.self_attn.q = llama.split_heads %layers.2.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.2.self_attn.q")
    %layers.2.self_attn.k = llama.split_heads %layers.2.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.2.self_attn.k")
    %layers.2.self_attn.v = llama.split_heads %layers.2.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.2.self_attn.v")
    %layers.2.self_attn.rope, %layers.2.self_attn.rope_4 = llama.rope %layers.2.self_attn.q, %layers.2.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.2.self_attn.rope")
    %layers.2.self_attn.kv_append, %layers.2.self_attn.kv_append_5 = llama.kv_append %layers.2.self_attn.k_cache, %layers.2.self_attn.v_cache, %layers.2.self_attn.rope_4, %layers.2.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.2.self_attn.kv_append")
    %layers.2.self_attn.attention = llama.attention %layers.2.self_attn.rope, %layers.2.self_attn.kv_append, %layers.2.self_attn.kv_append_5 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.2.self_attn.attention")
    %layers.2.self_attn.merge = llama.merge_heads %layers.2.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.2.self_attn.merge")
    %layers.2.self_attn.o_proj = llama.linear %layers.2.self_attn.merge, %layers.2.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.2.self_attn.o_proj")
    %layers.2.self_attn.residual = llama.residual_add %layers.1.mlp.residual, %layers.2.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.2.self_attn.residual")
    %layers.2.post_attention_layernorm = llama.rms_norm %layers.2.self_attn.residual, %layers.2.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.2.post_attention_layernorm")
    %layers.2.mlp.gate_proj = llama.linear %layers.2.post_attention_layernorm, %layers.2.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.2.mlp.gate_proj")
    %layers.2.mlp.up_proj = llama.linear %layers.2.post_attention_layernorm, %layers.2.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.2.mlp.up_proj")
    %layers.2.mlp.swiglu = llama.swiglu %layers.2.mlp.gate_proj, %layers.2.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.2.mlp.swiglu")
    %layers.2.mlp.down_proj = llama.linear %layers.2.mlp.swiglu, %layers.2.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.2.mlp.down_proj")
    %layers.2.mlp.residual = llama.residual_add %layers.2.self_attn.residual, %layers.2.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.2.mlp.residual")
    %layers.3.input_layernorm = llama.rms_norm %layers.2.mlp.residual, %layers.3.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.3.input_layernorm")
    %layers.3.self_attn.q_proj = llama.linear %layers.3.input_layernorm, %layers.3.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.3.self_attn.q_proj")
    %layers.3.self_attn.k_proj = llama.linear %layers.3.input_layernorm, %layers.3.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.3.self_attn.k_proj")
    %layers.3.self_attn.v_proj = llama.linear %layers.3.input_layernorm, %layers.3.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.3.self_attn.v_proj")
    %layers.3.self_attn.q = llama.split_heads %layers.3.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.3.self_attn.q")
    %layers.3.self_attn.k = llama.split_heads %layers.3.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.3.self_attn.k")
    %layers.3.self_attn.v = llama.split_heads %layers.3.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.3.self_attn.v")
    %layers.3.self_attn.rope, %layers.3.self_attn.rope_6 = llama.rope %layers.3.self_attn.q, %layers.3.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.3.self_attn.rope")
    %layers.3.self_attn.kv_append, %layers.3.self_attn.kv_append_7 = llama.kv_append %layers.3.self_attn.k_cache, %layers.3.self_attn.v_cache, %layers.3.self_attn.rope_6, %layers.3.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.3.self_attn.kv_append")
    %layers.3.self_attn.attention = llama.attention %layers.3.self_attn.rope, %layers.3.self_attn.kv_append, %layers.3.self_attn.kv_append_7 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.3.self_attn.attention")
    %layers.3.self_attn.merge = llama.merge_heads %layers.3.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.3.self_attn.merge")
    %layers.3.self_attn.o_proj = llama.linear %layers.3.self_attn.merge, %layers.3.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.3.self_attn.o_proj")
    %layers.3.self_attn.residual = llama.residual_add %layers.2.mlp.residual, %layers.3.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.3.self_attn.residual")
    %layers.3.post_attention_layernorm = llama.rms_norm %layers.3.self_attn.residual, %layers.3.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.3.post_attention_layernorm")
    %layers.3.mlp.gate_proj = llama.linear %layers.3.post_attention_layernorm, %layers.3.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.3.mlp.gate_proj")
    %layers.3.mlp.up_proj = llama.linear %layers.3.post_attention_layernorm, %layers.3.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.3.mlp.up_proj")
    %layers.3.mlp.swiglu = llama.swiglu %layers.3.mlp.gate_proj, %layers.3.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.3.mlp.swiglu")
    %layers.3.mlp.down_proj = llama.linear %layers.3.mlp.swiglu, %layers.3.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.3.mlp.down_proj")
    %layers.3.mlp.residual = llama.residual_add %layers.3.self_attn.residual, %layers.3.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.3.mlp.residual")
    %layers.4.input_layernorm = llama.rms_norm %layers.3.mlp.residual, %layers.4.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.4.input_layernorm")
    %layers.4.self_attn.q_proj = llama.linear %layers.4.input_layernorm, %layers.4.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.4.self_attn.q_proj")
    %layers.4.self_attn.k_proj = llama.linear %layers.4.input_layernorm, %layers.4.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.4.self_attn.k_proj")
    %layers.4.self_attn.v_proj = llama.linear %layers.4.input_layernorm, %layers.4.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.4.self_attn.v_proj")
    %layers.4.self_attn.q = llama.split_heads %layers.4.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.4.self_attn.q")
    %layers.4.self_attn.k = llama.split_heads %layers.4.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.4.self_attn.k")
    %layers.4.self_attn.v = llama.split_heads %layers.4.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.4.self_attn.v")
    %layers.4.self_attn.rope, %layers.4.self_attn.rope_8 = llama.rope %layers.4.self_attn.q, %layers.4.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.4.self_attn.rope")
    %layers.4.self_attn.kv_append, %layers.4.self_attn.kv_append_9 = llama.kv_append %layers.4.self_attn.k_cache, %layers.4.self_attn.v_cache, %layers.4.self_attn.rope_8, %layers.4.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.4.self_attn.kv_append")
    %layers.4.self_attn.attention = llama.attention %layers.4.self_attn.rope, %layers.4.self_attn.kv_append, %layers.4.self_attn.kv_append_9 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.4.self_attn.attention")
    %layers.4.self_attn.merge = llama.merge_heads %layers.4.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.4.self_attn.merge")
    %layers.4.self_attn.o_proj = llama.linear %layers.4.self_attn.merge, %layers.4.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.4.self_attn.o_proj")
    %layers.4.self_attn.residual = llama.residual_add %layers.3.mlp.residual, %layers.4.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.4.self_attn.residual")
    %layers.4.post_attention_layernorm = llama.rms_norm %layers.4.self_attn.residual, %layers.4.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.4.post_attention_layernorm")
    %layers.4.mlp.gate_proj = llama.linear %layers.4.post_attention_layernorm, %layers.4.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.4.mlp.gate_proj")
    %layers.4.mlp.up_proj = llama.linear %layers.4.post_attention_layernorm, %layers.4.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.4.mlp.up_proj")
    %layers.4.mlp.swiglu = llama.swiglu %layers.4.mlp.gate_proj, %layers.4.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.4.mlp.swiglu")
    %layers.4.mlp.down_proj = llama.linear %layers.4.mlp.swiglu, %layers.4.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.4.mlp.down_proj")
    %layers.4.mlp.residual = llama.residual_add %layers.4.self_attn.residual, %layers.4.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.4.mlp.residual")
    %layers.5.input_layernorm = llama.rms_norm %layers.4.mlp.residual, %layers.5.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.5.input_layernorm")
    %layers.5.self_attn.q_proj = llama.linear %layers.5.input_layernorm, %layers.5.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.5.self_attn.q_proj")
    %layers.5.self_attn.k_proj = llama.linear %layers.5.input_layernorm, %layers.5.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.5.self_attn.k_proj")
    %layers.5.self_attn.v_proj = llama.linear %layers.5.input_layernorm, %layers.5.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.5.self_attn.v_proj")
    %layers.5.self_attn.q = llama.split_heads %layers.5.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.5.self_attn.q")
    %layers.5.self_attn.k = llama.split_heads %layers.5.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.5.self_attn.k")
    %layers.5.self_attn.v = llama.split_heads %layers.5.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.5.self_attn.v")
    %layers.5.self_attn.rope, %layers.5.self_attn.rope_10 = llama.rope %layers.5.self_attn.q, %layers.5.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.5.self_attn.rope")
    %layers.5.self_attn.kv_append, %layers.5.self_attn.kv_append_11 = llama.kv_append %layers.5.self_attn.k_cache, %layers.5.self_attn.v_cache, %layers.5.self_attn.rope_10, %layers.5.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.5.self_attn.kv_append")
    %layers.5.self_attn.attention = llama.attention %layers.5.self_attn.rope, %layers.5.self_attn.kv_append, %layers.5.self_attn.kv_append_11 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.5.self_attn.attention")
    %layers.5.self_attn.merge = llama.merge_heads %layers.5.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.5.self_attn.merge")
    %layers.5.self_attn.o_proj = llama.linear %layers.5.self_attn.merge, %layers.5.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.5.self_attn.o_proj")
    %layers.5.self_attn.residual = llama.residual_add %layers.4.mlp.residual, %layers.5.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.5.self_attn.residual")
    %layers.5.post_attention_layernorm = llama.rms_norm %layers.5.self_attn.residual, %layers.5.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.5.post_attention_layernorm")
    %layers.5.mlp.gate_proj = llama.linear %layers.5.post_attention_layernorm, %layers.5.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.5.mlp.gate_proj")
    %layers.5.mlp.up_proj = llama.linear %layers.5.post_attention_layernorm, %layers.5.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.5.mlp.up_proj")
    %layers.5.mlp.swiglu = llama.swiglu %layers.5.mlp.gate_proj, %layers.5.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.5.mlp.swiglu")
    %layers.5.mlp.down_proj = llama.linear %layers.5.mlp.swiglu, %layers.5.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.5.mlp.down_proj")
    %layers.5.mlp.residual = llama.residual_add %layers.5.self_attn.residual, %layers.5.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.5.mlp.residual")
    %layers.6.input_layernorm = llama.rms_norm %layers.5.mlp.residual, %layers.6.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.6.input_layernorm")
    %layers.6.self_attn.q_proj = llama.linear %layers.6.input_layernorm, %layers.6.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.6.self_attn.q_proj")
    %layers.6.self_attn.k_proj = llama.linear %layers.6.input_layernorm, %layers.6.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.6.self_attn.k_proj")
    %layers.6.self_attn.v_proj = llama.linear %layers.6.input_layernorm, %layers.6.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.6.self_attn.v_proj")
    %layers.6.self_attn.q = llama.split_heads %layers.6.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.6.self_attn.q")
    %layers.6.self_attn.k = llama.split_heads %layers.6.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.6.self_attn.k")
    %layers.6.self_attn.v = llama.split_heads %layers.6.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.6.self_attn.v")
    %layers.6.self_attn.rope, %layers.6.self_attn.rope_12 = llama.rope %layers.6.self_attn.q, %layers.6.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.6.self_attn.rope")
    %layers.6.self_attn.kv_append, %layers.6.self_attn.kv_append_13 = llama.kv_append %layers.6.self_attn.k_cache, %layers.6.self_attn.v_cache, %layers.6.self_attn.rope_12, %layers.6.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.6.self_attn.kv_append")
    %layers.6.self_attn.attention = llama.attention %layers.6.self_attn.rope, %layers.6.self_attn.kv_append, %layers.6.self_attn.kv_append_13 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.6.self_attn.attention")
    %layers.6.self_attn.merge = llama.merge_heads %layers.6.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.6.self_attn.merge")
    %layers.6.self_attn.o_proj = llama.linear %layers.6.self_attn.merge, %layers.6.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.6.self_attn.o_proj")
    %layers.6.self_attn.residual = llama.residual_add %layers.5.mlp.residual, %layers.6.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.6.self_attn.residual")
    %layers.6.post_attention_layernorm = llama.rms_norm %layers.6.self_attn.residual, %layers.6.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.6.post_attention_layernorm")
    %layers.6.mlp.gate_proj = llama.linear %layers.6.post_attention_layernorm, %layers.6.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.6.mlp.gate_proj")
    %layers.6.mlp.up_proj = llama.linear %layers.6.post_attention_layernorm, %layers.6.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.6.mlp.up_proj")
    %layers.6.mlp.swiglu = llama.swiglu %layers.6.mlp.gate_proj, %layers.6.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.6.mlp.swiglu")
    %layers.6.mlp.down_proj = llama.linear %layers.6.mlp.swiglu, %layers.6.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.6.mlp.down_proj")
    %layers.6.mlp.residual = llama.residual_add %layers.6.self_attn.residual, %layers.6.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.6.mlp.residual")
    %layers.7.input_layernorm = llama.rms_norm %layers.6.mlp.residual, %layers.7.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.7.input_layernorm")
    %layers.7.self_attn.q_proj = llama.linear %layers.7.input_layernorm, %layers.7.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.7.self_attn.q_proj")
    %layers.7.self_attn.k_proj = llama.linear %layers.7.input_layernorm, %layers.7.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.7.self_attn.k_proj")
    %layers.7.self_attn.v_proj = llama.linear %layers.7.input_layernorm, %layers.7.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.7.self_attn.v_proj")
    %layers.7.self_attn.q = llama.split_heads %layers.7.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.7.self_attn.q")
    %layers.7.self_attn.k = llama.split_heads %layers.7.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.7.self_attn.k")
    %layers.7.self_attn.v = llama.split_heads %layers.7.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.7.self_attn.v")
    %layers.7.self_attn.rope, %layers.7.self_attn.rope_14 = llama.rope %layers.7.self_attn.q, %layers.7.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.7.self_attn.rope")
    %layers.7.self_attn.kv_append, %layers.7.self_attn.kv_append_15 = llama.kv_append %layers.7.self_attn.k_cache, %layers.7.self_attn.v_cache, %layers.7.self_attn.rope_14, %layers.7.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.7.self_attn.kv_append")
    %layers.7.self_attn.attention = llama.attention %layers.7.self_attn.rope, %layers.7.self_attn.kv_append, %layers.7.self_attn.kv_append_15 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.7.self_attn.attention")
    %layers.7.self_attn.merge = llama.merge_heads %layers.7.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.7.self_attn.merge")
    %layers.7.self_attn.o_proj = llama.linear %layers.7.self_attn.merge, %layers.7.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.7.self_attn.o_proj")
    %layers.7.self_attn.residual = llama.residual_add %layers.6.mlp.residual, %layers.7.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.7.self_attn.residual")
    %layers.7.post_attention_layernorm = llama.rms_norm %layers.7.self_attn.residual, %layers.7.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.7.post_attention_layernorm")
    %layers.7.mlp.gate_proj = llama.linear %layers.7.post_attention_layernorm, %layers.7.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.7.mlp.gate_proj")
    %layers.7.mlp.up_proj = llama.linear %layers.7.post_attention_layernorm, %layers.7.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.7.mlp.up_proj")
    %layers.7.mlp.swiglu = llama.swiglu %layers.7.mlp.gate_proj, %layers.7.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.7.mlp.swiglu")
    %layers.7.mlp.down_proj = llama.linear %layers.7.mlp.swiglu, %layers.7.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.7.mlp.down_proj")
    %layers.7.mlp.residual = llama.residual_add %layers.7.self_attn.residual, %layers.7.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.7.mlp.residual")
    %layers.8.input_layernorm = llama.rms_norm %layers.7.mlp.residual, %layers.8.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.8.input_layernorm")
    %layers.8.self_attn.q_proj = llama.linear %layers.8.input_layernorm, %layers.8.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.8.self_attn.q_proj")
    %layers.8.self_attn.k_proj = llama.linear %layers.8.input_layernorm, %layers.8.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.8.self_attn.k_proj")
    %layers.8.self_attn.v_proj = llama.linear %layers.8.input_layernorm, %layers.8.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.8.self_attn.v_proj")
    %layers.8.self_attn.q = llama.split_heads %layers.8.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.8.self_attn.q")
    %layers.8.self_attn.k = llama.split_heads %layers.8.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.8.self_attn.k")
    %layers.8.self_attn.v = llama.split_heads %layers.8.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.8.self_attn.v")
    %layers.8.self_attn.rope, %layers.8.self_attn.rope_16 = llama.rope %layers.8.self_attn.q, %layers.8.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.8.self_attn.rope")
    %layers.8.self_attn.kv_append, %layers.8.self_attn.kv_append_17 = llama.kv_append %layers.8.self_attn.k_cache, %layers.8.self_attn.v_cache, %layers.8.self_attn.rope_16, %layers.8.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.8.self_attn.kv_append")
    %layers.8.self_attn.attention = llama.attention %layers.8.self_attn.rope, %layers.8.self_attn.kv_append, %layers.8.self_attn.kv_append_17 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.8.self_attn.attention")
    %layers.8.self_attn.merge = llama.merge_heads %layers.8.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.8.self_attn.merge")
    %layers.8.self_attn.o_proj = llama.linear %layers.8.self_attn.merge, %layers.8.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.8.self_attn.o_proj")
    %layers.8.self_attn.residual = llama.residual_add %layers.7.mlp.residual, %layers.8.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.8.self_attn.residual")
    %layers.8.post_attention_layernorm = llama.rms_norm %layers.8.self_attn.residual, %layers.8.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.8.post_attention_layernorm")
    %layers.8.mlp.gate_proj = llama.linear %layers.8.post_attention_layernorm, %layers.8.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.8.mlp.gate_proj")
    %layers.8.mlp.up_proj = llama.linear %layers.8.post_attention_layernorm, %layers.8.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.8.mlp.up_proj")
    %layers.8.mlp.swiglu = llama.swiglu %layers.8.mlp.gate_proj, %layers.8.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.8.mlp.swiglu")
    %layers.8.mlp.down_proj = llama.linear %layers.8.mlp.swiglu, %layers.8.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.8.mlp.down_proj")
    %layers.8.mlp.residual = llama.residual_add %layers.8.self_attn.residual, %layers.8.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.8.mlp.residual")
    %layers.9.input_layernorm = llama.rms_norm %layers.8.mlp.residual, %layers.9.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.9.input_layernorm")
    %layers.9.self_attn.q_proj = llama.linear %layers.9.input_layernorm, %layers.9.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.9.self_attn.q_proj")
    %layers.9.self_attn.k_proj = llama.linear %layers.9.input_layernorm, %layers.9.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.9.self_attn.k_proj")
    %layers.9.self_attn.v_proj = llama.linear %layers.9.input_layernorm, %layers.9.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.9.self_attn.v_proj")
    %layers.9.self_attn.q = llama.split_heads %layers.9.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.9.self_attn.q")
    %layers.9.self_attn.k = llama.split_heads %layers.9.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.9.self_attn.k")
    %layers.9.self_attn.v = llama.split_heads %layers.9.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.9.self_attn.v")
    %layers.9.self_attn.rope, %layers.9.self_attn.rope_18 = llama.rope %layers.9.self_attn.q, %layers.9.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.9.self_attn.rope")
    %layers.9.self_attn.kv_append, %layers.9.self_attn.kv_append_19 = llama.kv_append %layers.9.self_attn.k_cache, %layers.9.self_attn.v_cache, %layers.9.self_attn.rope_18, %layers.9.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.9.self_attn.kv_append")
    %layers.9.self_attn.attention = llama.attention %layers.9.self_attn.rope, %layers.9.self_attn.kv_append, %layers.9.self_attn.kv_append_19 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.9.self_attn.attention")
    %layers.9.self_attn.merge = llama.merge_heads %layers.9.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.9.self_attn.merge")
    %layers.9.self_attn.o_proj = llama.linear %layers.9.self_attn.merge, %layers.9.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.9.self_attn.o_proj")
    %layers.9.self_attn.residual = llama.residual_add %layers.8.mlp.residual, %layers.9.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.9.self_attn.residual")
    %layers.9.post_attention_layernorm = llama.rms_norm %layers.9.self_attn.residual, %layers.9.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.9.post_attention_layernorm")
    %layers.9.mlp.gate_proj = llama.linear %layers.9.post_attention_layernorm, %layers.9.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.9.mlp.gate_proj")
    %layers.9.mlp.up_proj = llama.linear %layers.9.post_attention_layernorm, %layers.9.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.9.mlp.up_proj")
    %layers.9.mlp.swiglu = llama.swiglu %layers.9.mlp.gate_proj, %layers.9.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.9.mlp.swiglu")
    %layers.9.mlp.down_proj = llama.linear %layers.9.mlp.swiglu, %layers.9.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.9.mlp.down_proj")
    %layers.9.mlp.residual = llama.residual_add %layers.9.self_attn.residual, %layers.9.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.9.mlp.residual")
    %layers.10.input_layernorm = llama.rms_norm %layers.9.mlp.residual, %layers.10.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.10.input_layernorm")
    %layers.10.self_attn.q_proj = llama.linear %layers.10.input_layernorm, %layers.10.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.10.self_attn.q_proj")
    %layers.10.self_attn.k_proj = llama.linear %layers.10.input_layernorm, %layers.10.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.10.self_attn.k_proj")
    %layers.10.self_attn.v_proj = llama.linear %layers.10.input_layernorm, %layers.10.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.10.self_attn.v_proj")
    %layers.10.self_attn.q = llama.split_heads %layers.10.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.10.self_attn.q")
    %layers.10.self_attn.k = llama.split_heads %layers.10.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.10.self_attn.k")
    %layers.10.self_attn.v = llama.split_heads %layers.10.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.10.self_attn.v")
    %layers.10.self_attn.rope, %layers.10.self_attn.rope_20 = llama.rope %layers.10.self_attn.q, %layers.10.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.10.self_attn.rope")
    %layers.10.self_attn.kv_append, %layers.10.self_attn.kv_append_21 = llama.kv_append %layers.10.self_attn.k_cache, %layers.10.self_attn.v_cache, %layers.10.self_attn.rope_20, %layers.10.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.10.self_attn.kv_append")
    %layers.10.self_attn.attention = llama.attention %layers.10.self_attn.rope, %layers.10.self_attn.kv_append, %layers.10.self_attn.kv_append_21 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.10.self_attn.attention")
    %layers.10.self_attn.merge = llama.merge_heads %layers.10.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.10.self_attn.merge")
    %layers.10.self_attn.o_proj = llama.linear %layers.10.self_attn.merge, %layers.10.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.10.self_attn.o_proj")
    %layers.10.self_attn.residual = llama.residual_add %layers.9.mlp.residual, %layers.10.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.10.self_attn.residual")
    %layers.10.post_attention_layernorm = llama.rms_norm %layers.10.self_attn.residual, %layers.10.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.10.post_attention_layernorm")
    %layers.10.mlp.gate_proj = llama.linear %layers.10.post_attention_layernorm, %layers.10.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.10.mlp.gate_proj")
    %layers.10.mlp.up_proj = llama.linear %layers.10.post_attention_layernorm, %layers.10.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.10.mlp.up_proj")
    %layers.10.mlp.swiglu = llama.swiglu %layers.10.mlp.gate_proj, %layers.10.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.10.mlp.swiglu")
    %layers.10.mlp.down_proj = llama.linear %layers.10.mlp.swiglu, %layers.10.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.10.mlp.down_proj")
    %layers.10.mlp.residual = llama.residual_add %layers.10.self_attn.residual, %layers.10.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.10.mlp.residual")
    %layers.11.input_layernorm = llama.rms_norm %layers.10.mlp.residual, %layers.11.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.11.input_layernorm")
    %layers.11.self_attn.q_proj = llama.linear %layers.11.input_layernorm, %layers.11.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.11.self_attn.q_proj")
    %layers.11.self_attn.k_proj = llama.linear %layers.11.input_layernorm, %layers.11.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.11.self_attn.k_proj")
    %layers.11.self_attn.v_proj = llama.linear %layers.11.input_layernorm, %layers.11.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.11.self_attn.v_proj")
    %layers.11.self_attn.q = llama.split_heads %layers.11.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.11.self_attn.q")
    %layers.11.self_attn.k = llama.split_heads %layers.11.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.11.self_attn.k")
    %layers.11.self_attn.v = llama.split_heads %layers.11.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.11.self_attn.v")
    %layers.11.self_attn.rope, %layers.11.self_attn.rope_22 = llama.rope %layers.11.self_attn.q, %layers.11.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.11.self_attn.rope")
    %layers.11.self_attn.kv_append, %layers.11.self_attn.kv_append_23 = llama.kv_append %layers.11.self_attn.k_cache, %layers.11.self_attn.v_cache, %layers.11.self_attn.rope_22, %layers.11.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.11.self_attn.kv_append")
    %layers.11.self_attn.attention = llama.attention %layers.11.self_attn.rope, %layers.11.self_attn.kv_append, %layers.11.self_attn.kv_append_23 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.11.self_attn.attention")
    %layers.11.self_attn.merge = llama.merge_heads %layers.11.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.11.self_attn.merge")
    %layers.11.self_attn.o_proj = llama.linear %layers.11.self_attn.merge, %layers.11.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.11.self_attn.o_proj")
    %layers.11.self_attn.residual = llama.residual_add %layers.10.mlp.residual, %layers.11.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.11.self_attn.residual")
    %layers.11.post_attention_layernorm = llama.rms_norm %layers.11.self_attn.residual, %layers.11.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.11.post_attention_layernorm")
    %layers.11.mlp.gate_proj = llama.linear %layers.11.post_attention_layernorm, %layers.11.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.11.mlp.gate_proj")
    %layers.11.mlp.up_proj = llama.linear %layers.11.post_attention_layernorm, %layers.11.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.11.mlp.up_proj")
    %layers.11.mlp.swiglu = llama.swiglu %layers.11.mlp.gate_proj, %layers.11.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.11.mlp.swiglu")
    %layers.11.mlp.down_proj = llama.linear %layers.11.mlp.swiglu, %layers.11.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.11.mlp.down_proj")
    %layers.11.mlp.residual = llama.residual_add %layers.11.self_attn.residual, %layers.11.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.11.mlp.residual")
    %layers.12.input_layernorm = llama.rms_norm %layers.11.mlp.residual, %layers.12.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.12.input_layernorm")
    %layers.12.self_attn.q_proj = llama.linear %layers.12.input_layernorm, %layers.12.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.12.self_attn.q_proj")
    %layers.12.self_attn.k_proj = llama.linear %layers.12.input_layernorm, %layers.12.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.12.self_attn.k_proj")
    %layers.12.self_attn.v_proj = llama.linear %layers.12.input_layernorm, %layers.12.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.12.self_attn.v_proj")
    %layers.12.self_attn.q = llama.split_heads %layers.12.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.12.self_attn.q")
    %layers.12.self_attn.k = llama.split_heads %layers.12.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.12.self_attn.k")
    %layers.12.self_attn.v = llama.split_heads %layers.12.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.12.self_attn.v")
    %layers.12.self_attn.rope, %layers.12.self_attn.rope_24 = llama.rope %layers.12.self_attn.q, %layers.12.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.12.self_attn.rope")
    %layers.12.self_attn.kv_append, %layers.12.self_attn.kv_append_25 = llama.kv_append %layers.12.self_attn.k_cache, %layers.12.self_attn.v_cache, %layers.12.self_attn.rope_24, %layers.12.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.12.self_attn.kv_append")
    %layers.12.self_attn.attention = llama.attention %layers.12.self_attn.rope, %layers.12.self_attn.kv_append, %layers.12.self_attn.kv_append_25 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.12.self_attn.attention")
    %layers.12.self_attn.merge = llama.merge_heads %layers.12.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.12.self_attn.merge")
    %layers.12.self_attn.o_proj = llama.linear %layers.12.self_attn.merge, %layers.12.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.12.self_attn.o_proj")
    %layers.12.self_attn.residual = llama.residual_add %layers.11.mlp.residual, %layers.12.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.12.self_attn.residual")
    %layers.12.post_attention_layernorm = llama.rms_norm %layers.12.self_attn.residual, %layers.12.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.12.post_attention_layernorm")
    %layers.12.mlp.gate_proj = llama.linear %layers.12.post_attention_layernorm, %layers.12.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.12.mlp.gate_proj")
    %layers.12.mlp.up_proj = llama.linear %layers.12.post_attention_layernorm, %layers.12.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.12.mlp.up_proj")
    %layers.12.mlp.swiglu = llama.swiglu %layers.12.mlp.gate_proj, %layers.12.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.12.mlp.swiglu")
    %layers.12.mlp.down_proj = llama.linear %layers.12.mlp.swiglu, %layers.12.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.12.mlp.down_proj")
    %layers.12.mlp.residual = llama.residual_add %layers.12.self_attn.residual, %layers.12.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.12.mlp.residual")
    %layers.13.input_layernorm = llama.rms_norm %layers.12.mlp.residual, %layers.13.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.13.input_layernorm")
    %layers.13.self_attn.q_proj = llama.linear %layers.13.input_layernorm, %layers.13.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.13.self_attn.q_proj")
    %layers.13.self_attn.k_proj = llama.linear %layers.13.input_layernorm, %layers.13.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.13.self_attn.k_proj")
    %layers.13.self_attn.v_proj = llama.linear %layers.13.input_layernorm, %layers.13.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.13.self_attn.v_proj")
    %layers.13.self_attn.q = llama.split_heads %layers.13.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.13.self_attn.q")
    %layers.13.self_attn.k = llama.split_heads %layers.13.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.13.self_attn.k")
    %layers.13.self_attn.v = llama.split_heads %layers.13.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.13.self_attn.v")
    %layers.13.self_attn.rope, %layers.13.self_attn.rope_26 = llama.rope %layers.13.self_attn.q, %layers.13.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.13.self_attn.rope")
    %layers.13.self_attn.kv_append, %layers.13.self_attn.kv_append_27 = llama.kv_append %layers.13.self_attn.k_cache, %layers.13.self_attn.v_cache, %layers.13.self_attn.rope_26, %layers.13.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.13.self_attn.kv_append")
    %layers.13.self_attn.attention = llama.attention %layers.13.self_attn.rope, %layers.13.self_attn.kv_append, %layers.13.self_attn.kv_append_27 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.13.self_attn.attention")
    %layers.13.self_attn.merge = llama.merge_heads %layers.13.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.13.self_attn.merge")
    %layers.13.self_attn.o_proj = llama.linear %layers.13.self_attn.merge, %layers.13.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.13.self_attn.o_proj")
    %layers.13.self_attn.residual = llama.residual_add %layers.12.mlp.residual, %layers.13.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.13.self_attn.residual")
    %layers.13.post_attention_layernorm = llama.rms_norm %layers.13.self_attn.residual, %layers.13.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.13.post_attention_layernorm")
    %layers.13.mlp.gate_proj = llama.linear %layers.13.post_attention_layernorm, %layers.13.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.13.mlp.gate_proj")
    %layers.13.mlp.up_proj = llama.linear %layers.13.post_attention_layernorm, %layers.13.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.13.mlp.up_proj")
    %layers.13.mlp.swiglu = llama.swiglu %layers.13.mlp.gate_proj, %layers.13.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.13.mlp.swiglu")
    %layers.13.mlp.down_proj = llama.linear %layers.13.mlp.swiglu, %layers.13.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.13.mlp.down_proj")
    %layers.13.mlp.residual = llama.residual_add %layers.13.self_attn.residual, %layers.13.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.13.mlp.residual")
    %layers.14.input_layernorm = llama.rms_norm %layers.13.mlp.residual, %layers.14.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.14.input_layernorm")
    %layers.14.self_attn.q_proj = llama.linear %layers.14.input_layernorm, %layers.14.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.14.self_attn.q_proj")
    %layers.14.self_attn.k_proj = llama.linear %layers.14.input_layernorm, %layers.14.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.14.self_attn.k_proj")
    %layers.14.self_attn.v_proj = llama.linear %layers.14.input_layernorm, %layers.14.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.14.self_attn.v_proj")
    %layers.14.self_attn.q = llama.split_heads %layers.14.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.14.self_attn.q")
    %layers.14.self_attn.k = llama.split_heads %layers.14.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.14.self_attn.k")
    %layers.14.self_attn.v = llama.split_heads %layers.14.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.14.self_attn.v")
    %layers.14.self_attn.rope, %layers.14.self_attn.rope_28 = llama.rope %layers.14.self_attn.q, %layers.14.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.14.self_attn.rope")
    %layers.14.self_attn.kv_append, %layers.14.self_attn.kv_append_29 = llama.kv_append %layers.14.self_attn.k_cache, %layers.14.self_attn.v_cache, %layers.14.self_attn.rope_28, %layers.14.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.14.self_attn.kv_append")
    %layers.14.self_attn.attention = llama.attention %layers.14.self_attn.rope, %layers.14.self_attn.kv_append, %layers.14.self_attn.kv_append_29 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.14.self_attn.attention")
    %layers.14.self_attn.merge = llama.merge_heads %layers.14.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.14.self_attn.merge")
    %layers.14.self_attn.o_proj = llama.linear %layers.14.self_attn.merge, %layers.14.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.14.self_attn.o_proj")
    %layers.14.self_attn.residual = llama.residual_add %layers.13.mlp.residual, %layers.14.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.14.self_attn.residual")
    %layers.14.post_attention_layernorm = llama.rms_norm %layers.14.self_attn.residual, %layers.14.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.14.post_attention_layernorm")
    %layers.14.mlp.gate_proj = llama.linear %layers.14.post_attention_layernorm, %layers.14.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.14.mlp.gate_proj")
    %layers.14.mlp.up_proj = llama.linear %layers.14.post_attention_layernorm, %layers.14.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.14.mlp.up_proj")
    %layers.14.mlp.swiglu = llama.swiglu %layers.14.mlp.gate_proj, %layers.14.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.14.mlp.swiglu")
    %layers.14.mlp.down_proj = llama.linear %layers.14.mlp.swiglu, %layers.14.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.14.mlp.down_proj")
    %layers.14.mlp.residual = llama.residual_add %layers.14.self_attn.residual, %layers.14.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.14.mlp.residual")
    %layers.15.input_layernorm = llama.rms_norm %layers.14.mlp.residual, %layers.15.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.15.input_layernorm")
    %layers.15.self_attn.q_proj = llama.linear %layers.15.input_layernorm, %layers.15.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.15.self_attn.q_proj")
    %layers.15.self_attn.k_proj = llama.linear %layers.15.input_layernorm, %layers.15.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.15.self_attn.k_proj")
    %layers.15.self_attn.v_proj = llama.linear %layers.15.input_layernorm, %layers.15.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.15.self_attn.v_proj")
    %layers.15.self_attn.q = llama.split_heads %layers.15.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.15.self_attn.q")
    %layers.15.self_attn.k = llama.split_heads %layers.15.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.15.self_attn.k")
    %layers.15.self_attn.v = llama.split_heads %layers.15.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.15.self_attn.v")
    %layers.15.self_attn.rope, %layers.15.self_attn.rope_30 = llama.rope %layers.15.self_attn.q, %layers.15.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.15.self_attn.rope")
    %layers.15.self_attn.kv_append, %layers.15.self_attn.kv_append_31 = llama.kv_append %layers.15.self_attn.k_cache, %layers.15.self_attn.v_cache, %layers.15.self_attn.rope_30, %layers.15.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.15.self_attn.kv_append")
    %layers.15.self_attn.attention = llama.attention %layers.15.self_attn.rope, %layers.15.self_attn.kv_append, %layers.15.self_attn.kv_append_31 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.15.self_attn.attention")
    %layers.15.self_attn.merge = llama.merge_heads %layers.15.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.15.self_attn.merge")
    %layers.15.self_attn.o_proj = llama.linear %layers.15.self_attn.merge, %layers.15.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.15.self_attn.o_proj")
    %layers.15.self_attn.residual = llama.residual_add %layers.14.mlp.residual, %layers.15.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.15.self_attn.residual")
    %layers.15.post_attention_layernorm = llama.rms_norm %layers.15.self_attn.residual, %layers.15.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.15.post_attention_layernorm")
    %layers.15.mlp.gate_proj = llama.linear %layers.15.post_attention_layernorm, %layers.15.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.15.mlp.gate_proj")
    %layers.15.mlp.up_proj = llama.linear %layers.15.post_attention_layernorm, %layers.15.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.15.mlp.up_proj")
    %layers.15.mlp.swiglu = llama.swiglu %layers.15.mlp.gate_proj, %layers.15.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.15.mlp.swiglu")
    %layers.15.mlp.down_proj = llama.linear %layers.15.mlp.swiglu, %layers.15.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.15.mlp.down_proj")
    %layers.15.mlp.residual = llama.residual_add %layers.15.self_attn.residual, %layers.15.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.15.mlp.residual")
    %layers.16.input_layernorm = llama.rms_norm %layers.15.mlp.residual, %layers.16.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.16.input_layernorm")
    %layers.16.self_attn.q_proj = llama.linear %layers.16.input_layernorm, %layers.16.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.16.self_attn.q_proj")
    %layers.16.self_attn.k_proj = llama.linear %layers.16.input_layernorm, %layers.16.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.16.self_attn.k_proj")
    %layers.16.self_attn.v_proj = llama.linear %layers.16.input_layernorm, %layers.16.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.16.self_attn.v_proj")
    %layers.16.self_attn.q = llama.split_heads %layers.16.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.16.self_attn.q")
    %layers.16.self_attn.k = llama.split_heads %layers.16.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.16.self_attn.k")
    %layers.16.self_attn.v = llama.split_heads %layers.16.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.16.self_attn.v")
    %layers.16.self_attn.rope, %layers.16.self_attn.rope_32 = llama.rope %layers.16.self_attn.q, %layers.16.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.16.self_attn.rope")
    %layers.16.self_attn.kv_append, %layers.16.self_attn.kv_append_33 = llama.kv_append %layers.16.self_attn.k_cache, %layers.16.self_attn.v_cache, %layers.16.self_attn.rope_32, %layers.16.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.16.self_attn.kv_append")
    %layers.16.self_attn.attention = llama.attention %layers.16.self_attn.rope, %layers.16.self_attn.kv_append, %layers.16.self_attn.kv_append_33 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.16.self_attn.attention")
    %layers.16.self_attn.merge = llama.merge_heads %layers.16.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.16.self_attn.merge")
    %layers.16.self_attn.o_proj = llama.linear %layers.16.self_attn.merge, %layers.16.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.16.self_attn.o_proj")
    %layers.16.self_attn.residual = llama.residual_add %layers.15.mlp.residual, %layers.16.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.16.self_attn.residual")
    %layers.16.post_attention_layernorm = llama.rms_norm %layers.16.self_attn.residual, %layers.16.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.16.post_attention_layernorm")
    %layers.16.mlp.gate_proj = llama.linear %layers.16.post_attention_layernorm, %layers.16.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.16.mlp.gate_proj")
    %layers.16.mlp.up_proj = llama.linear %layers.16.post_attention_layernorm, %layers.16.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.16.mlp.up_proj")
    %layers.16.mlp.swiglu = llama.swiglu %layers.16.mlp.gate_proj, %layers.16.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.16.mlp.swiglu")
    %layers.16.mlp.down_proj = llama.linear %layers.16.mlp.swiglu, %layers.16.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.16.mlp.down_proj")
    %layers.16.mlp.residual = llama.residual_add %layers.16.self_attn.residual, %layers.16.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.16.mlp.residual")
    %layers.17.input_layernorm = llama.rms_norm %layers.16.mlp.residual, %layers.17.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.17.input_layernorm")
    %layers.17.self_attn.q_proj = llama.linear %layers.17.input_layernorm, %layers.17.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.17.self_attn.q_proj")
    %layers.17.self_attn.k_proj = llama.linear %layers.17.input_layernorm, %layers.17.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.17.self_attn.k_proj")
    %layers.17.self_attn.v_proj = llama.linear %layers.17.input_layernorm, %layers.17.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.17.self_attn.v_proj")
    %layers.17.self_attn.q = llama.split_heads %layers.17.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.17.self_attn.q")
    %layers.17.self_attn.k = llama.split_heads %layers.17.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.17.self_attn.k")
    %layers.17.self_attn.v = llama.split_heads %layers.17.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.17.self_attn.v")
    %layers.17.self_attn.rope, %layers.17.self_attn.rope_34 = llama.rope %layers.17.self_attn.q, %layers.17.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.17.self_attn.rope")
    %layers.17.self_attn.kv_append, %layers.17.self_attn.kv_append_35 = llama.kv_append %layers.17.self_attn.k_cache, %layers.17.self_attn.v_cache, %layers.17.self_attn.rope_34, %layers.17.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.17.self_attn.kv_append")
    %layers.17.self_attn.attention = llama.attention %layers.17.self_attn.rope, %layers.17.self_attn.kv_append, %layers.17.self_attn.kv_append_35 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.17.self_attn.attention")
    %layers.17.self_attn.merge = llama.merge_heads %layers.17.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.17.self_attn.merge")
    %layers.17.self_attn.o_proj = llama.linear %layers.17.self_attn.merge, %layers.17.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.17.self_attn.o_proj")
    %layers.17.self_attn.residual = llama.residual_add %layers.16.mlp.residual, %layers.17.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.17.self_attn.residual")
    %layers.17.post_attention_layernorm = llama.rms_norm %layers.17.self_attn.residual, %layers.17.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.17.post_attention_layernorm")
    %layers.17.mlp.gate_proj = llama.linear %layers.17.post_attention_layernorm, %layers.17.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.17.mlp.gate_proj")
    %layers.17.mlp.up_proj = llama.linear %layers.17.post_attention_layernorm, %layers.17.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.17.mlp.up_proj")
    %layers.17.mlp.swiglu = llama.swiglu %layers.17.mlp.gate_proj, %layers.17.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.17.mlp.swiglu")
    %layers.17.mlp.down_proj = llama.linear %layers.17.mlp.swiglu, %layers.17.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.17.mlp.down_proj")
    %layers.17.mlp.residual = llama.residual_add %layers.17.self_attn.residual, %layers.17.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.17.mlp.residual")
    %layers.18.input_layernorm = llama.rms_norm %layers.17.mlp.residual, %layers.18.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.18.input_layernorm")
    %layers.18.self_attn.q_proj = llama.linear %layers.18.input_layernorm, %layers.18.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.18.self_attn.q_proj")
    %layers.18.self_attn.k_proj = llama.linear %layers.18.input_layernorm, %layers.18.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.18.self_attn.k_proj")
    %layers.18.self_attn.v_proj = llama.linear %layers.18.input_layernorm, %layers.18.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.18.self_attn.v_proj")
    %layers.18.self_attn.q = llama.split_heads %layers.18.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.18.self_attn.q")
    %layers.18.self_attn.k = llama.split_heads %layers.18.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.18.self_attn.k")
    %layers.18.self_attn.v = llama.split_heads %layers.18.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.18.self_attn.v")
    %layers.18.self_attn.rope, %layers.18.self_attn.rope_36 = llama.rope %layers.18.self_attn.q, %layers.18.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.18.self_attn.rope")
    %layers.18.self_attn.kv_append, %layers.18.self_attn.kv_append_37 = llama.kv_append %layers.18.self_attn.k_cache, %layers.18.self_attn.v_cache, %layers.18.self_attn.rope_36, %layers.18.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.18.self_attn.kv_append")
    %layers.18.self_attn.attention = llama.attention %layers.18.self_attn.rope, %layers.18.self_attn.kv_append, %layers.18.self_attn.kv_append_37 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.18.self_attn.attention")
    %layers.18.self_attn.merge = llama.merge_heads %layers.18.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.18.self_attn.merge")
    %layers.18.self_attn.o_proj = llama.linear %layers.18.self_attn.merge, %layers.18.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.18.self_attn.o_proj")
    %layers.18.self_attn.residual = llama.residual_add %layers.17.mlp.residual, %layers.18.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.18.self_attn.residual")
    %layers.18.post_attention_layernorm = llama.rms_norm %layers.18.self_attn.residual, %layers.18.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.18.post_attention_layernorm")
    %layers.18.mlp.gate_proj = llama.linear %layers.18.post_attention_layernorm, %layers.18.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.18.mlp.gate_proj")
    %layers.18.mlp.up_proj = llama.linear %layers.18.post_attention_layernorm, %layers.18.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.18.mlp.up_proj")
    %layers.18.mlp.swiglu = llama.swiglu %layers.18.mlp.gate_proj, %layers.18.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.18.mlp.swiglu")
    %layers.18.mlp.down_proj = llama.linear %layers.18.mlp.swiglu, %layers.18.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.18.mlp.down_proj")
    %layers.18.mlp.residual = llama.residual_add %layers.18.self_attn.residual, %layers.18.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.18.mlp.residual")
    %layers.19.input_layernorm = llama.rms_norm %layers.18.mlp.residual, %layers.19.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.19.input_layernorm")
    %layers.19.self_attn.q_proj = llama.linear %layers.19.input_layernorm, %layers.19.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.19.self_attn.q_proj")
    %layers.19.self_attn.k_proj = llama.linear %layers.19.input_layernorm, %layers.19.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.19.self_attn.k_proj")
    %layers.19.self_attn.v_proj = llama.linear %layers.19.input_layernorm, %layers.19.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.19.self_attn.v_proj")
    %layers.19.self_attn.q = llama.split_heads %layers.19.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.19.self_attn.q")
    %layers.19.self_attn.k = llama.split_heads %layers.19.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.19.self_attn.k")
    %layers.19.self_attn.v = llama.split_heads %layers.19.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.19.self_attn.v")
    %layers.19.self_attn.rope, %layers.19.self_attn.rope_38 = llama.rope %layers.19.self_attn.q, %layers.19.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.19.self_attn.rope")
    %layers.19.self_attn.kv_append, %layers.19.self_attn.kv_append_39 = llama.kv_append %layers.19.self_attn.k_cache, %layers.19.self_attn.v_cache, %layers.19.self_attn.rope_38, %layers.19.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.19.self_attn.kv_append")
    %layers.19.self_attn.attention = llama.attention %layers.19.self_attn.rope, %layers.19.self_attn.kv_append, %layers.19.self_attn.kv_append_39 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.19.self_attn.attention")
    %layers.19.self_attn.merge = llama.merge_heads %layers.19.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.19.self_attn.merge")
    %layers.19.self_attn.o_proj = llama.linear %layers.19.self_attn.merge, %layers.19.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.19.self_attn.o_proj")
    %layers.19.self_attn.residual = llama.residual_add %layers.18.mlp.residual, %layers.19.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.19.self_attn.residual")
    %layers.19.post_attention_layernorm = llama.rms_norm %layers.19.self_attn.residual, %layers.19.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.19.post_attention_layernorm")
    %layers.19.mlp.gate_proj = llama.linear %layers.19.post_attention_layernorm, %layers.19.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.19.mlp.gate_proj")
    %layers.19.mlp.up_proj = llama.linear %layers.19.post_attention_layernorm, %layers.19.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.19.mlp.up_proj")
    %layers.19.mlp.swiglu = llama.swiglu %layers.19.mlp.gate_proj, %layers.19.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.19.mlp.swiglu")
    %layers.19.mlp.down_proj = llama.linear %layers.19.mlp.swiglu, %layers.19.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.19.mlp.down_proj")
    %layers.19.mlp.residual = llama.residual_add %layers.19.self_attn.residual, %layers.19.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.19.mlp.residual")
    %layers.20.input_layernorm = llama.rms_norm %layers.19.mlp.residual, %layers.20.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.20.input_layernorm")
    %layers.20.self_attn.q_proj = llama.linear %layers.20.input_layernorm, %layers.20.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.20.self_attn.q_proj")
    %layers.20.self_attn.k_proj = llama.linear %layers.20.input_layernorm, %layers.20.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.20.self_attn.k_proj")
    %layers.20.self_attn.v_proj = llama.linear %layers.20.input_layernorm, %layers.20.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.20.self_attn.v_proj")
    %layers.20.self_attn.q = llama.split_heads %layers.20.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.20.self_attn.q")
    %layers.20.self_attn.k = llama.split_heads %layers.20.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.20.self_attn.k")
    %layers.20.self_attn.v = llama.split_heads %layers.20.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.20.self_attn.v")
    %layers.20.self_attn.rope, %layers.20.self_attn.rope_40 = llama.rope %layers.20.self_attn.q, %layers.20.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.20.self_attn.rope")
    %layers.20.self_attn.kv_append, %layers.20.self_attn.kv_append_41 = llama.kv_append %layers.20.self_attn.k_cache, %layers.20.self_attn.v_cache, %layers.20.self_attn.rope_40, %layers.20.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.20.self_attn.kv_append")
    %layers.20.self_attn.attention = llama.attention %layers.20.self_attn.rope, %layers.20.self_attn.kv_append, %layers.20.self_attn.kv_append_41 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.20.self_attn.attention")
    %layers.20.self_attn.merge = llama.merge_heads %layers.20.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.20.self_attn.merge")
    %layers.20.self_attn.o_proj = llama.linear %layers.20.self_attn.merge, %layers.20.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.20.self_attn.o_proj")
    %layers.20.self_attn.residual = llama.residual_add %layers.19.mlp.residual, %layers.20.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.20.self_attn.residual")
    %layers.20.post_attention_layernorm = llama.rms_norm %layers.20.self_attn.residual, %layers.20.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.20.post_attention_layernorm")
    %layers.20.mlp.gate_proj = llama.linear %layers.20.post_attention_layernorm, %layers.20.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.20.mlp.gate_proj")
    %layers.20.mlp.up_proj = llama.linear %layers.20.post_attention_layernorm, %layers.20.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.20.mlp.up_proj")
    %layers.20.mlp.swiglu = llama.swiglu %layers.20.mlp.gate_proj, %layers.20.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.20.mlp.swiglu")
    %layers.20.mlp.down_proj = llama.linear %layers.20.mlp.swiglu, %layers.20.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.20.mlp.down_proj")
    %layers.20.mlp.residual = llama.residual_add %layers.20.self_attn.residual, %layers.20.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.20.mlp.residual")
    %layers.21.input_layernorm = llama.rms_norm %layers.20.mlp.residual, %layers.21.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.21.input_layernorm")
    %layers.21.self_attn.q_proj = llama.linear %layers.21.input_layernorm, %layers.21.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.21.self_attn.q_proj")
    %layers.21.self_attn.k_proj = llama.linear %layers.21.input_layernorm, %layers.21.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.21.self_attn.k_proj")
    %layers.21.self_attn.v_proj = llama.linear %layers.21.input_layernorm, %layers.21.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.21.self_attn.v_proj")
    %layers.21.self_attn.q = llama.split_heads %layers.21.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.21.self_attn.q")
    %layers.21.self_attn.k = llama.split_heads %layers.21.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.21.self_attn.k")
    %layers.21.self_attn.v = llama.split_heads %layers.21.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.21.self_attn.v")
    %layers.21.self_attn.rope, %layers.21.self_attn.rope_42 = llama.rope %layers.21.self_attn.q, %layers.21.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.21.self_attn.rope")
    %layers.21.self_attn.kv_append, %layers.21.self_attn.kv_append_43 = llama.kv_append %layers.21.self_attn.k_cache, %layers.21.self_attn.v_cache, %layers.21.self_attn.rope_42, %layers.21.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.21.self_attn.kv_append")
    %layers.21.self_attn.attention = llama.attention %layers.21.self_attn.rope, %layers.21.self_attn.kv_append, %layers.21.self_attn.kv_append_43 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.21.self_attn.attention")
    %layers.21.self_attn.merge = llama.merge_heads %layers.21.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.21.self_attn.merge")
    %layers.21.self_attn.o_proj = llama.linear %layers.21.self_attn.merge, %layers.21.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.21.self_attn.o_proj")
    %layers.21.self_attn.residual = llama.residual_add %layers.20.mlp.residual, %layers.21.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.21.self_attn.residual")
    %layers.21.post_attention_layernorm = llama.rms_norm %layers.21.self_attn.residual, %layers.21.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.21.post_attention_layernorm")
    %layers.21.mlp.gate_proj = llama.linear %layers.21.post_attention_layernorm, %layers.21.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.21.mlp.gate_proj")
    %layers.21.mlp.up_proj = llama.linear %layers.21.post_attention_layernorm, %layers.21.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.21.mlp.up_proj")
    %layers.21.mlp.swiglu = llama.swiglu %layers.21.mlp.gate_proj, %layers.21.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.21.mlp.swiglu")
    %layers.21.mlp.down_proj = llama.linear %layers.21.mlp.swiglu, %layers.21.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.21.mlp.down_proj")
    %layers.21.mlp.residual = llama.residual_add %layers.21.self_attn.residual, %layers.21.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.21.mlp.residual")
    %layers.22.input_layernorm = llama.rms_norm %layers.21.mlp.residual, %layers.22.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.22.input_layernorm")
    %layers.22.self_attn.q_proj = llama.linear %layers.22.input_layernorm, %layers.22.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.22.self_attn.q_proj")
    %layers.22.self_attn.k_proj = llama.linear %layers.22.input_layernorm, %layers.22.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.22.self_attn.k_proj")
    %layers.22.self_attn.v_proj = llama.linear %layers.22.input_layernorm, %layers.22.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.22.self_attn.v_proj")
    %layers.22.self_attn.q = llama.split_heads %layers.22.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.22.self_attn.q")
    %layers.22.self_attn.k = llama.split_heads %layers.22.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.22.self_attn.k")
    %layers.22.self_attn.v = llama.split_heads %layers.22.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.22.self_attn.v")
    %layers.22.self_attn.rope, %layers.22.self_attn.rope_44 = llama.rope %layers.22.self_attn.q, %layers.22.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.22.self_attn.rope")
    %layers.22.self_attn.kv_append, %layers.22.self_attn.kv_append_45 = llama.kv_append %layers.22.self_attn.k_cache, %layers.22.self_attn.v_cache, %layers.22.self_attn.rope_44, %layers.22.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.22.self_attn.kv_append")
    %layers.22.self_attn.attention = llama.attention %layers.22.self_attn.rope, %layers.22.self_attn.kv_append, %layers.22.self_attn.kv_append_45 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.22.self_attn.attention")
    %layers.22.self_attn.merge = llama.merge_heads %layers.22.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.22.self_attn.merge")
    %layers.22.self_attn.o_proj = llama.linear %layers.22.self_attn.merge, %layers.22.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.22.self_attn.o_proj")
    %layers.22.self_attn.residual = llama.residual_add %layers.21.mlp.residual, %layers.22.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.22.self_attn.residual")
    %layers.22.post_attention_layernorm = llama.rms_norm %layers.22.self_attn.residual, %layers.22.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.22.post_attention_layernorm")
    %layers.22.mlp.gate_proj = llama.linear %layers.22.post_attention_layernorm, %layers.22.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.22.mlp.gate_proj")
    %layers.22.mlp.up_proj = llama.linear %layers.22.post_attention_layernorm, %layers.22.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.22.mlp.up_proj")
    %layers.22.mlp.swiglu = llama.swiglu %layers.22.mlp.gate_proj, %layers.22.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.22.mlp.swiglu")
    %layers.22.mlp.down_proj = llama.linear %layers.22.mlp.swiglu, %layers.22.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.22.mlp.down_proj")
    %layers.22.mlp.residual = llama.residual_add %layers.22.self_attn.residual, %layers.22.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.22.mlp.residual")
    %layers.23.input_layernorm = llama.rms_norm %layers.22.mlp.residual, %layers.23.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.23.input_layernorm")
    %layers.23.self_attn.q_proj = llama.linear %layers.23.input_layernorm, %layers.23.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.23.self_attn.q_proj")
    %layers.23.self_attn.k_proj = llama.linear %layers.23.input_layernorm, %layers.23.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.23.self_attn.k_proj")
    %layers.23.self_attn.v_proj = llama.linear %layers.23.input_layernorm, %layers.23.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.23.self_attn.v_proj")
    %layers.23.self_attn.q = llama.split_heads %layers.23.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.23.self_attn.q")
    %layers.23.self_attn.k = llama.split_heads %layers.23.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.23.self_attn.k")
    %layers.23.self_attn.v = llama.split_heads %layers.23.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.23.self_attn.v")
    %layers.23.self_attn.rope, %layers.23.self_attn.rope_46 = llama.rope %layers.23.self_attn.q, %layers.23.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.23.self_attn.rope")
    %layers.23.self_attn.kv_append, %layers.23.self_attn.kv_append_47 = llama.kv_append %layers.23.self_attn.k_cache, %layers.23.self_attn.v_cache, %layers.23.self_attn.rope_46, %layers.23.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.23.self_attn.kv_append")
    %layers.23.self_attn.attention = llama.attention %layers.23.self_attn.rope, %layers.23.self_attn.kv_append, %layers.23.self_attn.kv_append_47 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.23.self_attn.attention")
    %layers.23.self_attn.merge = llama.merge_heads %layers.23.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.23.self_attn.merge")
    %layers.23.self_attn.o_proj = llama.linear %layers.23.self_attn.merge, %layers.23.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.23.self_attn.o_proj")
    %layers.23.self_attn.residual = llama.residual_add %layers.22.mlp.residual, %layers.23.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.23.self_attn.residual")
    %layers.23.post_attention_layernorm = llama.rms_norm %layers.23.self_attn.residual, %layers.23.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.23.post_attention_layernorm")
    %layers.23.mlp.gate_proj = llama.linear %layers.23.post_attention_layernorm, %layers.23.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.23.mlp.gate_proj")
    %layers.23.mlp.up_proj = llama.linear %layers.23.post_attention_layernorm, %layers.23.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.23.mlp.up_proj")
    %layers.23.mlp.swiglu = llama.swiglu %layers.23.mlp.gate_proj, %layers.23.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.23.mlp.swiglu")
    %layers.23.mlp.down_proj = llama.linear %layers.23.mlp.swiglu, %layers.23.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.23.mlp.down_proj")
    %layers.23.mlp.residual = llama.residual_add %layers.23.self_attn.residual, %layers.23.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.23.mlp.residual")
    %layers.24.input_layernorm = llama.rms_norm %layers.23.mlp.residual, %layers.24.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.24.input_layernorm")
    %layers.24.self_attn.q_proj = llama.linear %layers.24.input_layernorm, %layers.24.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.24.self_attn.q_proj")
    %layers.24.self_attn.k_proj = llama.linear %layers.24.input_layernorm, %layers.24.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.24.self_attn.k_proj")
    %layers.24.self_attn.v_proj = llama.linear %layers.24.input_layernorm, %layers.24.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.24.self_attn.v_proj")
    %layers.24.self_attn.q = llama.split_heads %layers.24.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.24.self_attn.q")
    %layers.24.self_attn.k = llama.split_heads %layers.24.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.24.self_attn.k")
    %layers.24.self_attn.v = llama.split_heads %layers.24.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.24.self_attn.v")
    %layers.24.self_attn.rope, %layers.24.self_attn.rope_48 = llama.rope %layers.24.self_attn.q, %layers.24.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.24.self_attn.rope")
    %layers.24.self_attn.kv_append, %layers.24.self_attn.kv_append_49 = llama.kv_append %layers.24.self_attn.k_cache, %layers.24.self_attn.v_cache, %layers.24.self_attn.rope_48, %layers.24.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.24.self_attn.kv_append")
    %layers.24.self_attn.attention = llama.attention %layers.24.self_attn.rope, %layers.24.self_attn.kv_append, %layers.24.self_attn.kv_append_49 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.24.self_attn.attention")
    %layers.24.self_attn.merge = llama.merge_heads %layers.24.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.24.self_attn.merge")
    %layers.24.self_attn.o_proj = llama.linear %layers.24.self_attn.merge, %layers.24.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.24.self_attn.o_proj")
    %layers.24.self_attn.residual = llama.residual_add %layers.23.mlp.residual, %layers.24.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.24.self_attn.residual")
    %layers.24.post_attention_layernorm = llama.rms_norm %layers.24.self_attn.residual, %layers.24.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.24.post_attention_layernorm")
    %layers.24.mlp.gate_proj = llama.linear %layers.24.post_attention_layernorm, %layers.24.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.24.mlp.gate_proj")
    %layers.24.mlp.up_proj = llama.linear %layers.24.post_attention_layernorm, %layers.24.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.24.mlp.up_proj")
    %layers.24.mlp.swiglu = llama.swiglu %layers.24.mlp.gate_proj, %layers.24.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.24.mlp.swiglu")
    %layers.24.mlp.down_proj = llama.linear %layers.24.mlp.swiglu, %layers.24.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.24.mlp.down_proj")
    %layers.24.mlp.residual = llama.residual_add %layers.24.self_attn.residual, %layers.24.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.24.mlp.residual")
    %layers.25.input_layernorm = llama.rms_norm %layers.24.mlp.residual, %layers.25.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.25.input_layernorm")
    %layers.25.self_attn.q_proj = llama.linear %layers.25.input_layernorm, %layers.25.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.25.self_attn.q_proj")
    %layers.25.self_attn.k_proj = llama.linear %layers.25.input_layernorm, %layers.25.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.25.self_attn.k_proj")
    %layers.25.self_attn.v_proj = llama.linear %layers.25.input_layernorm, %layers.25.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.25.self_attn.v_proj")
    %layers.25.self_attn.q = llama.split_heads %layers.25.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.25.self_attn.q")
    %layers.25.self_attn.k = llama.split_heads %layers.25.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.25.self_attn.k")
    %layers.25.self_attn.v = llama.split_heads %layers.25.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.25.self_attn.v")
    %layers.25.self_attn.rope, %layers.25.self_attn.rope_50 = llama.rope %layers.25.self_attn.q, %layers.25.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.25.self_attn.rope")
    %layers.25.self_attn.kv_append, %layers.25.self_attn.kv_append_51 = llama.kv_append %layers.25.self_attn.k_cache, %layers.25.self_attn.v_cache, %layers.25.self_attn.rope_50, %layers.25.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.25.self_attn.kv_append")
    %layers.25.self_attn.attention = llama.attention %layers.25.self_attn.rope, %layers.25.self_attn.kv_append, %layers.25.self_attn.kv_append_51 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.25.self_attn.attention")
    %layers.25.self_attn.merge = llama.merge_heads %layers.25.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.25.self_attn.merge")
    %layers.25.self_attn.o_proj = llama.linear %layers.25.self_attn.merge, %layers.25.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.25.self_attn.o_proj")
    %layers.25.self_attn.residual = llama.residual_add %layers.24.mlp.residual, %layers.25.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.25.self_attn.residual")
    %layers.25.post_attention_layernorm = llama.rms_norm %layers.25.self_attn.residual, %layers.25.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.25.post_attention_layernorm")
    %layers.25.mlp.gate_proj = llama.linear %layers.25.post_attention_layernorm, %layers.25.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.25.mlp.gate_proj")
    %layers.25.mlp.up_proj = llama.linear %layers.25.post_attention_layernorm, %layers.25.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.25.mlp.up_proj")
    %layers.25.mlp.swiglu = llama.swiglu %layers.25.mlp.gate_proj, %layers.25.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.25.mlp.swiglu")
    %layers.25.mlp.down_proj = llama.linear %layers.25.mlp.swiglu, %layers.25.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.25.mlp.down_proj")
    %layers.25.mlp.residual = llama.residual_add %layers.25.self_attn.residual, %layers.25.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.25.mlp.residual")
    %layers.26.input_layernorm = llama.rms_norm %layers.25.mlp.residual, %layers.26.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.26.input_layernorm")
    %layers.26.self_attn.q_proj = llama.linear %layers.26.input_layernorm, %layers.26.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.26.self_attn.q_proj")
    %layers.26.self_attn.k_proj = llama.linear %layers.26.input_layernorm, %layers.26.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.26.self_attn.k_proj")
    %layers.26.self_attn.v_proj = llama.linear %layers.26.input_layernorm, %layers.26.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.26.self_attn.v_proj")
    %layers.26.self_attn.q = llama.split_heads %layers.26.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.26.self_attn.q")
    %layers.26.self_attn.k = llama.split_heads %layers.26.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.26.self_attn.k")
    %layers.26.self_attn.v = llama.split_heads %layers.26.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.26.self_attn.v")
    %layers.26.self_attn.rope, %layers.26.self_attn.rope_52 = llama.rope %layers.26.self_attn.q, %layers.26.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.26.self_attn.rope")
    %layers.26.self_attn.kv_append, %layers.26.self_attn.kv_append_53 = llama.kv_append %layers.26.self_attn.k_cache, %layers.26.self_attn.v_cache, %layers.26.self_attn.rope_52, %layers.26.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.26.self_attn.kv_append")
    %layers.26.self_attn.attention = llama.attention %layers.26.self_attn.rope, %layers.26.self_attn.kv_append, %layers.26.self_attn.kv_append_53 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.26.self_attn.attention")
    %layers.26.self_attn.merge = llama.merge_heads %layers.26.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.26.self_attn.merge")
    %layers.26.self_attn.o_proj = llama.linear %layers.26.self_attn.merge, %layers.26.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.26.self_attn.o_proj")
    %layers.26.self_attn.residual = llama.residual_add %layers.25.mlp.residual, %layers.26.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.26.self_attn.residual")
    %layers.26.post_attention_layernorm = llama.rms_norm %layers.26.self_attn.residual, %layers.26.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.26.post_attention_layernorm")
    %layers.26.mlp.gate_proj = llama.linear %layers.26.post_attention_layernorm, %layers.26.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.26.mlp.gate_proj")
    %layers.26.mlp.up_proj = llama.linear %layers.26.post_attention_layernorm, %layers.26.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.26.mlp.up_proj")
    %layers.26.mlp.swiglu = llama.swiglu %layers.26.mlp.gate_proj, %layers.26.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.26.mlp.swiglu")
    %layers.26.mlp.down_proj = llama.linear %layers.26.mlp.swiglu, %layers.26.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.26.mlp.down_proj")
    %layers.26.mlp.residual = llama.residual_add %layers.26.self_attn.residual, %layers.26.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.26.mlp.residual")
    %layers.27.input_layernorm = llama.rms_norm %layers.26.mlp.residual, %layers.27.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.27.input_layernorm")
    %layers.27.self_attn.q_proj = llama.linear %layers.27.input_layernorm, %layers.27.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.27.self_attn.q_proj")
    %layers.27.self_attn.k_proj = llama.linear %layers.27.input_layernorm, %layers.27.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.27.self_attn.k_proj")
    %layers.27.self_attn.v_proj = llama.linear %layers.27.input_layernorm, %layers.27.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.27.self_attn.v_proj")
    %layers.27.self_attn.q = llama.split_heads %layers.27.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.27.self_attn.q")
    %layers.27.self_attn.k = llama.split_heads %layers.27.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.27.self_attn.k")
    %layers.27.self_attn.v = llama.split_heads %layers.27.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.27.self_attn.v")
    %layers.27.self_attn.rope, %layers.27.self_attn.rope_54 = llama.rope %layers.27.self_attn.q, %layers.27.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.27.self_attn.rope")
    %layers.27.self_attn.kv_append, %layers.27.self_attn.kv_append_55 = llama.kv_append %layers.27.self_attn.k_cache, %layers.27.self_attn.v_cache, %layers.27.self_attn.rope_54, %layers.27.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.27.self_attn.kv_append")
    %layers.27.self_attn.attention = llama.attention %layers.27.self_attn.rope, %layers.27.self_attn.kv_append, %layers.27.self_attn.kv_append_55 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.27.self_attn.attention")
    %layers.27.self_attn.merge = llama.merge_heads %layers.27.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.27.self_attn.merge")
    %layers.27.self_attn.o_proj = llama.linear %layers.27.self_attn.merge, %layers.27.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.27.self_attn.o_proj")
    %layers.27.self_attn.residual = llama.residual_add %layers.26.mlp.residual, %layers.27.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.27.self_attn.residual")
    %layers.27.post_attention_layernorm = llama.rms_norm %layers.27.self_attn.residual, %layers.27.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.27.post_attention_layernorm")
    %layers.27.mlp.gate_proj = llama.linear %layers.27.post_attention_layernorm, %layers.27.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.27.mlp.gate_proj")
    %layers.27.mlp.up_proj = llama.linear %layers.27.post_attention_layernorm, %layers.27.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.27.mlp.up_proj")
    %layers.27.mlp.swiglu = llama.swiglu %layers.27.mlp.gate_proj, %layers.27.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.27.mlp.swiglu")
    %layers.27.mlp.down_proj = llama.linear %layers.27.mlp.swiglu, %layers.27.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.27.mlp.down_proj")
    %layers.27.mlp.residual = llama.residual_add %layers.27.self_attn.residual, %layers.27.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.27.mlp.residual")
    %layers.28.input_layernorm = llama.rms_norm %layers.27.mlp.residual, %layers.28.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.28.input_layernorm")
    %layers.28.self_attn.q_proj = llama.linear %layers.28.input_layernorm, %layers.28.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.28.self_attn.q_proj")
    %layers.28.self_attn.k_proj = llama.linear %layers.28.input_layernorm, %layers.28.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.28.self_attn.k_proj")
    %layers.28.self_attn.v_proj = llama.linear %layers.28.input_layernorm, %layers.28.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.28.self_attn.v_proj")
    %layers.28.self_attn.q = llama.split_heads %layers.28.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.28.self_attn.q")
    %layers.28.self_attn.k = llama.split_heads %layers.28.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.28.self_attn.k")
    %layers.28.self_attn.v = llama.split_heads %layers.28.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.28.self_attn.v")
    %layers.28.self_attn.rope, %layers.28.self_attn.rope_56 = llama.rope %layers.28.self_attn.q, %layers.28.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.28.self_attn.rope")
    %layers.28.self_attn.kv_append, %layers.28.self_attn.kv_append_57 = llama.kv_append %layers.28.self_attn.k_cache, %layers.28.self_attn.v_cache, %layers.28.self_attn.rope_56, %layers.28.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.28.self_attn.kv_append")
    %layers.28.self_attn.attention = llama.attention %layers.28.self_attn.rope, %layers.28.self_attn.kv_append, %layers.28.self_attn.kv_append_57 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.28.self_attn.attention")
    %layers.28.self_attn.merge = llama.merge_heads %layers.28.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.28.self_attn.merge")
    %layers.28.self_attn.o_proj = llama.linear %layers.28.self_attn.merge, %layers.28.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.28.self_attn.o_proj")
    %layers.28.self_attn.residual = llama.residual_add %layers.27.mlp.residual, %layers.28.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.28.self_attn.residual")
    %layers.28.post_attention_layernorm = llama.rms_norm %layers.28.self_attn.residual, %layers.28.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.28.post_attention_layernorm")
    %layers.28.mlp.gate_proj = llama.linear %layers.28.post_attention_layernorm, %layers.28.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.28.mlp.gate_proj")
    %layers.28.mlp.up_proj = llama.linear %layers.28.post_attention_layernorm, %layers.28.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.28.mlp.up_proj")
    %layers.28.mlp.swiglu = llama.swiglu %layers.28.mlp.gate_proj, %layers.28.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.28.mlp.swiglu")
    %layers.28.mlp.down_proj = llama.linear %layers.28.mlp.swiglu, %layers.28.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.28.mlp.down_proj")
    %layers.28.mlp.residual = llama.residual_add %layers.28.self_attn.residual, %layers.28.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.28.mlp.residual")
    %layers.29.input_layernorm = llama.rms_norm %layers.28.mlp.residual, %layers.29.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.29.input_layernorm")
    %layers.29.self_attn.q_proj = llama.linear %layers.29.input_layernorm, %layers.29.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.29.self_attn.q_proj")
    %layers.29.self_attn.k_proj = llama.linear %layers.29.input_layernorm, %layers.29.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.29.self_attn.k_proj")
    %layers.29.self_attn.v_proj = llama.linear %layers.29.input_layernorm, %layers.29.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.29.self_attn.v_proj")
    %layers.29.self_attn.q = llama.split_heads %layers.29.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.29.self_attn.q")
    %layers.29.self_attn.k = llama.split_heads %layers.29.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.29.self_attn.k")
    %layers.29.self_attn.v = llama.split_heads %layers.29.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.29.self_attn.v")
    %layers.29.self_attn.rope, %layers.29.self_attn.rope_58 = llama.rope %layers.29.self_attn.q, %layers.29.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.29.self_attn.rope")
    %layers.29.self_attn.kv_append, %layers.29.self_attn.kv_append_59 = llama.kv_append %layers.29.self_attn.k_cache, %layers.29.self_attn.v_cache, %layers.29.self_attn.rope_58, %layers.29.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.29.self_attn.kv_append")
    %layers.29.self_attn.attention = llama.attention %layers.29.self_attn.rope, %layers.29.self_attn.kv_append, %layers.29.self_attn.kv_append_59 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.29.self_attn.attention")
    %layers.29.self_attn.merge = llama.merge_heads %layers.29.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.29.self_attn.merge")
    %layers.29.self_attn.o_proj = llama.linear %layers.29.self_attn.merge, %layers.29.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.29.self_attn.o_proj")
    %layers.29.self_attn.residual = llama.residual_add %layers.28.mlp.residual, %layers.29.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.29.self_attn.residual")
    %layers.29.post_attention_layernorm = llama.rms_norm %layers.29.self_attn.residual, %layers.29.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.29.post_attention_layernorm")
    %layers.29.mlp.gate_proj = llama.linear %layers.29.post_attention_layernorm, %layers.29.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.29.mlp.gate_proj")
    %layers.29.mlp.up_proj = llama.linear %layers.29.post_attention_layernorm, %layers.29.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.29.mlp.up_proj")
    %layers.29.mlp.swiglu = llama.swiglu %layers.29.mlp.gate_proj, %layers.29.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.29.mlp.swiglu")
    %layers.29.mlp.down_proj = llama.linear %layers.29.mlp.swiglu, %layers.29.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.29.mlp.down_proj")
    %layers.29.mlp.residual = llama.residual_add %layers.29.self_attn.residual, %layers.29.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.29.mlp.residual")
    %layers.30.input_layernorm = llama.rms_norm %layers.29.mlp.residual, %layers.30.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.30.input_layernorm")
    %layers.30.self_attn.q_proj = llama.linear %layers.30.input_layernorm, %layers.30.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.30.self_attn.q_proj")
    %layers.30.self_attn.k_proj = llama.linear %layers.30.input_layernorm, %layers.30.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.30.self_attn.k_proj")
    %layers.30.self_attn.v_proj = llama.linear %layers.30.input_layernorm, %layers.30.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.30.self_attn.v_proj")
    %layers.30.self_attn.q = llama.split_heads %layers.30.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.30.self_attn.q")
    %layers.30.self_attn.k = llama.split_heads %layers.30.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.30.self_attn.k")
    %layers.30.self_attn.v = llama.split_heads %layers.30.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.30.self_attn.v")
    %layers.30.self_attn.rope, %layers.30.self_attn.rope_60 = llama.rope %layers.30.self_attn.q, %layers.30.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.30.self_attn.rope")
    %layers.30.self_attn.kv_append, %layers.30.self_attn.kv_append_61 = llama.kv_append %layers.30.self_attn.k_cache, %layers.30.self_attn.v_cache, %layers.30.self_attn.rope_60, %layers.30.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.30.self_attn.kv_append")
    %layers.30.self_attn.attention = llama.attention %layers.30.self_attn.rope, %layers.30.self_attn.kv_append, %layers.30.self_attn.kv_append_61 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.30.self_attn.attention")
    %layers.30.self_attn.merge = llama.merge_heads %layers.30.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.30.self_attn.merge")
    %layers.30.self_attn.o_proj = llama.linear %layers.30.self_attn.merge, %layers.30.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.30.self_attn.o_proj")
    %layers.30.self_attn.residual = llama.residual_add %layers.29.mlp.residual, %layers.30.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.30.self_attn.residual")
    %layers.30.post_attention_layernorm = llama.rms_norm %layers.30.self_attn.residual, %layers.30.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.30.post_attention_layernorm")
    %layers.30.mlp.gate_proj = llama.linear %layers.30.post_attention_layernorm, %layers.30.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.30.mlp.gate_proj")
    %layers.30.mlp.up_proj = llama.linear %layers.30.post_attention_layernorm, %layers.30.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.30.mlp.up_proj")
    %layers.30.mlp.swiglu = llama.swiglu %layers.30.mlp.gate_proj, %layers.30.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.30.mlp.swiglu")
    %layers.30.mlp.down_proj = llama.linear %layers.30.mlp.swiglu, %layers.30.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.30.mlp.down_proj")
    %layers.30.mlp.residual = llama.residual_add %layers.30.self_attn.residual, %layers.30.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.30.mlp.residual")
    %layers.31.input_layernorm = llama.rms_norm %layers.30.mlp.residual, %layers.31.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.31.input_layernorm")
    %layers.31.self_attn.q_proj = llama.linear %layers.31.input_layernorm, %layers.31.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.31.self_attn.q_proj")
    %layers.31.self_attn.k_proj = llama.linear %layers.31.input_layernorm, %layers.31.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.31.self_attn.k_proj")
    %layers.31.self_attn.v_proj = llama.linear %layers.31.input_layernorm, %layers.31.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.31.self_attn.v_proj")
    %layers.31.self_attn.q = llama.split_heads %layers.31.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.31.self_attn.q")
    %layers.31.self_attn.k = llama.split_heads %layers.31.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.31.self_attn.k")
    %layers.31.self_attn.v = llama.split_heads %layers.31.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.31.self_attn.v")
    %layers.31.self_attn.rope, %layers.31.self_attn.rope_62 = llama.rope %layers.31.self_attn.q, %layers.31.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.31.self_attn.rope")
    %layers.31.self_attn.kv_append, %layers.31.self_attn.kv_append_63 = llama.kv_append %layers.31.self_attn.k_cache, %layers.31.self_attn.v_cache, %layers.31.self_attn.rope_62, %layers.31.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.31.self_attn.kv_append")
    %layers.31.self_attn.attention = llama.attention %layers.31.self_attn.rope, %layers.31.self_attn.kv_append, %layers.31.self_attn.kv_append_63 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.31.self_attn.attention")
    %layers.31.self_attn.merge = llama.merge_heads %layers.31.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.31.self_attn.merge")
    %layers.31.self_attn.o_proj = llama.linear %layers.31.self_attn.merge, %layers.31.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.31.self_attn.o_proj")
    %layers.31.self_attn.residual = llama.residual_add %layers.30.mlp.residual, %layers.31.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.31.self_attn.residual")
    %layers.31.post_attention_layernorm = llama.rms_norm %layers.31.self_attn.residual, %layers.31.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.31.post_attention_layernorm")
    %layers.31.mlp.gate_proj = llama.linear %layers.31.post_attention_layernorm, %layers.31.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.31.mlp.gate_proj")
    %layers.31.mlp.up_proj = llama.linear %layers.31.post_attention_layernorm, %layers.31.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.31.mlp.up_proj")
    %layers.31.mlp.swiglu = llama.swiglu %layers.31.mlp.gate_proj, %layers.31.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.31.mlp.swiglu")
    %layers.31.mlp.down_proj = llama.linear %layers.31.mlp.swiglu, %layers.31.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.31.mlp.down_proj")
    %layers.31.mlp.residual = llama.residual_add %layers.31.self_attn.residual, %layers.31.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.31.mlp.residual")
    %layers.32.input_layernorm = llama.rms_norm %layers.31.mlp.residual, %layers.32.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.32.input_layernorm")
    %layers.32.self_attn.q_proj = llama.linear %layers.32.input_layernorm, %layers.32.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.32.self_attn.q_proj")
    %layers.32.self_attn.k_proj = llama.linear %layers.32.input_layernorm, %layers.32.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.32.self_attn.k_proj")
    %layers.32.self_attn.v_proj = llama.linear %layers.32.input_layernorm, %layers.32.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.32.self_attn.v_proj")
    %layers.32.self_attn.q = llama.split_heads %layers.32.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.32.self_attn.q")
    %layers.32.self_attn.k = llama.split_heads %layers.32.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.32.self_attn.k")
    %layers.32.self_attn.v = llama.split_heads %layers.32.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.32.self_attn.v")
    %layers.32.self_attn.rope, %layers.32.self_attn.rope_64 = llama.rope %layers.32.self_attn.q, %layers.32.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.32.self_attn.rope")
    %layers.32.self_attn.kv_append, %layers.32.self_attn.kv_append_65 = llama.kv_append %layers.32.self_attn.k_cache, %layers.32.self_attn.v_cache, %layers.32.self_attn.rope_64, %layers.32.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.32.self_attn.kv_append")
    %layers.32.self_attn.attention = llama.attention %layers.32.self_attn.rope, %layers.32.self_attn.kv_append, %layers.32.self_attn.kv_append_65 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.32.self_attn.attention")
    %layers.32.self_attn.merge = llama.merge_heads %layers.32.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.32.self_attn.merge")
    %layers.32.self_attn.o_proj = llama.linear %layers.32.self_attn.merge, %layers.32.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.32.self_attn.o_proj")
    %layers.32.self_attn.residual = llama.residual_add %layers.31.mlp.residual, %layers.32.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.32.self_attn.residual")
    %layers.32.post_attention_layernorm = llama.rms_norm %layers.32.self_attn.residual, %layers.32.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.32.post_attention_layernorm")
    %layers.32.mlp.gate_proj = llama.linear %layers.32.post_attention_layernorm, %layers.32.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.32.mlp.gate_proj")
    %layers.32.mlp.up_proj = llama.linear %layers.32.post_attention_layernorm, %layers.32.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.32.mlp.up_proj")
    %layers.32.mlp.swiglu = llama.swiglu %layers.32.mlp.gate_proj, %layers.32.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.32.mlp.swiglu")
    %layers.32.mlp.down_proj = llama.linear %layers.32.mlp.swiglu, %layers.32.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.32.mlp.down_proj")
    %layers.32.mlp.residual = llama.residual_add %layers.32.self_attn.residual, %layers.32.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.32.mlp.residual")
    %layers.33.input_layernorm = llama.rms_norm %layers.32.mlp.residual, %layers.33.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.33.input_layernorm")
    %layers.33.self_attn.q_proj = llama.linear %layers.33.input_layernorm, %layers.33.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.33.self_attn.q_proj")
    %layers.33.self_attn.k_proj = llama.linear %layers.33.input_layernorm, %layers.33.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.33.self_attn.k_proj")
    %layers.33.self_attn.v_proj = llama.linear %layers.33.input_layernorm, %layers.33.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.33.self_attn.v_proj")
    %layers.33.self_attn.q = llama.split_heads %layers.33.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.33.self_attn.q")
    %layers.33.self_attn.k = llama.split_heads %layers.33.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.33.self_attn.k")
    %layers.33.self_attn.v = llama.split_heads %layers.33.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.33.self_attn.v")
    %layers.33.self_attn.rope, %layers.33.self_attn.rope_66 = llama.rope %layers.33.self_attn.q, %layers.33.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.33.self_attn.rope")
    %layers.33.self_attn.kv_append, %layers.33.self_attn.kv_append_67 = llama.kv_append %layers.33.self_attn.k_cache, %layers.33.self_attn.v_cache, %layers.33.self_attn.rope_66, %layers.33.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.33.self_attn.kv_append")
    %layers.33.self_attn.attention = llama.attention %layers.33.self_attn.rope, %layers.33.self_attn.kv_append, %layers.33.self_attn.kv_append_67 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.33.self_attn.attention")
    %layers.33.self_attn.merge = llama.merge_heads %layers.33.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.33.self_attn.merge")
    %layers.33.self_attn.o_proj = llama.linear %layers.33.self_attn.merge, %layers.33.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.33.self_attn.o_proj")
    %layers.33.self_attn.residual = llama.residual_add %layers.32.mlp.residual, %layers.33.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.33.self_attn.residual")
    %layers.33.post_attention_layernorm = llama.rms_norm %layers.33.self_attn.residual, %layers.33.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.33.post_attention_layernorm")
    %layers.33.mlp.gate_proj = llama.linear %layers.33.post_attention_layernorm, %layers.33.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.33.mlp.gate_proj")
    %layers.33.mlp.up_proj = llama.linear %layers.33.post_attention_layernorm, %layers.33.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.33.mlp.up_proj")
    %layers.33.mlp.swiglu = llama.swiglu %layers.33.mlp.gate_proj, %layers.33.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.33.mlp.swiglu")
    %layers.33.mlp.down_proj = llama.linear %layers.33.mlp.swiglu, %layers.33.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.33.mlp.down_proj")
    %layers.33.mlp.residual = llama.residual_add %layers.33.self_attn.residual, %layers.33.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.33.mlp.residual")
    %layers.34.input_layernorm = llama.rms_norm %layers.33.mlp.residual, %layers.34.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.34.input_layernorm")
    %layers.34.self_attn.q_proj = llama.linear %layers.34.input_layernorm, %layers.34.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.34.self_attn.q_proj")
    %layers.34.self_attn.k_proj = llama.linear %layers.34.input_layernorm, %layers.34.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.34.self_attn.k_proj")
    %layers.34.self_attn.v_proj = llama.linear %layers.34.input_layernorm, %layers.34.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.34.self_attn.v_proj")
    %layers.34.self_attn.q = llama.split_heads %layers.34.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.34.self_attn.q")
    %layers.34.self_attn.k = llama.split_heads %layers.34.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.34.self_attn.k")
    %layers.34.self_attn.v = llama.split_heads %layers.34.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.34.self_attn.v")
    %layers.34.self_attn.rope, %layers.34.self_attn.rope_68 = llama.rope %layers.34.self_attn.q, %layers.34.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.34.self_attn.rope")
    %layers.34.self_attn.kv_append, %layers.34.self_attn.kv_append_69 = llama.kv_append %layers.34.self_attn.k_cache, %layers.34.self_attn.v_cache, %layers.34.self_attn.rope_68, %layers.34.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.34.self_attn.kv_append")
    %layers.34.self_attn.attention = llama.attention %layers.34.self_attn.rope, %layers.34.self_attn.kv_append, %layers.34.self_attn.kv_append_69 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.34.self_attn.attention")
    %layers.34.self_attn.merge = llama.merge_heads %layers.34.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.34.self_attn.merge")
    %layers.34.self_attn.o_proj = llama.linear %layers.34.self_attn.merge, %layers.34.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.34.self_attn.o_proj")
    %layers.34.self_attn.residual = llama.residual_add %layers.33.mlp.residual, %layers.34.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.34.self_attn.residual")
    %layers.34.post_attention_layernorm = llama.rms_norm %layers.34.self_attn.residual, %layers.34.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.34.post_attention_layernorm")
    %layers.34.mlp.gate_proj = llama.linear %layers.34.post_attention_layernorm, %layers.34.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.34.mlp.gate_proj")
    %layers.34.mlp.up_proj = llama.linear %layers.34.post_attention_layernorm, %layers.34.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.34.mlp.up_proj")
    %layers.34.mlp.swiglu = llama.swiglu %layers.34.mlp.gate_proj, %layers.34.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.34.mlp.swiglu")
    %layers.34.mlp.down_proj = llama.linear %layers.34.mlp.swiglu, %layers.34.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.34.mlp.down_proj")
    %layers.34.mlp.residual = llama.residual_add %layers.34.self_attn.residual, %layers.34.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.34.mlp.residual")
    %layers.35.input_layernorm = llama.rms_norm %layers.34.mlp.residual, %layers.35.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.35.input_layernorm")
    %layers.35.self_attn.q_proj = llama.linear %layers.35.input_layernorm, %layers.35.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.35.self_attn.q_proj")
    %layers.35.self_attn.k_proj = llama.linear %layers.35.input_layernorm, %layers.35.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.35.self_attn.k_proj")
    %layers.35.self_attn.v_proj = llama.linear %layers.35.input_layernorm, %layers.35.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.35.self_attn.v_proj")
    %layers.35.self_attn.q = llama.split_heads %layers.35.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.35.self_attn.q")
    %layers.35.self_attn.k = llama.split_heads %layers.35.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.35.self_attn.k")
    %layers.35.self_attn.v = llama.split_heads %layers.35.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.35.self_attn.v")
    %layers.35.self_attn.rope, %layers.35.self_attn.rope_70 = llama.rope %layers.35.self_attn.q, %layers.35.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.35.self_attn.rope")
    %layers.35.self_attn.kv_append, %layers.35.self_attn.kv_append_71 = llama.kv_append %layers.35.self_attn.k_cache, %layers.35.self_attn.v_cache, %layers.35.self_attn.rope_70, %layers.35.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.35.self_attn.kv_append")
    %layers.35.self_attn.attention = llama.attention %layers.35.self_attn.rope, %layers.35.self_attn.kv_append, %layers.35.self_attn.kv_append_71 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.35.self_attn.attention")
    %layers.35.self_attn.merge = llama.merge_heads %layers.35.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.35.self_attn.merge")
    %layers.35.self_attn.o_proj = llama.linear %layers.35.self_attn.merge, %layers.35.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.35.self_attn.o_proj")
    %layers.35.self_attn.residual = llama.residual_add %layers.34.mlp.residual, %layers.35.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.35.self_attn.residual")
    %layers.35.post_attention_layernorm = llama.rms_norm %layers.35.self_attn.residual, %layers.35.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.35.post_attention_layernorm")
    %layers.35.mlp.gate_proj = llama.linear %layers.35.post_attention_layernorm, %layers.35.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.35.mlp.gate_proj")
    %layers.35.mlp.up_proj = llama.linear %layers.35.post_attention_layernorm, %layers.35.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.35.mlp.up_proj")
    %layers.35.mlp.swiglu = llama.swiglu %layers.35.mlp.gate_proj, %layers.35.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.35.mlp.swiglu")
    %layers.35.mlp.down_proj = llama.linear %layers.35.mlp.swiglu, %layers.35.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.35.mlp.down_proj")
    %layers.35.mlp.residual = llama.residual_add %layers.35.self_attn.residual, %layers.35.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.35.mlp.residual")
    %layers.36.input_layernorm = llama.rms_norm %layers.35.mlp.residual, %layers.36.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.36.input_layernorm")
    %layers.36.self_attn.q_proj = llama.linear %layers.36.input_layernorm, %layers.36.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.36.self_attn.q_proj")
    %layers.36.self_attn.k_proj = llama.linear %layers.36.input_layernorm, %layers.36.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.36.self_attn.k_proj")
    %layers.36.self_attn.v_proj = llama.linear %layers.36.input_layernorm, %layers.36.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.36.self_attn.v_proj")
    %layers.36.self_attn.q = llama.split_heads %layers.36.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.36.self_attn.q")
    %layers.36.self_attn.k = llama.split_heads %layers.36.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.36.self_attn.k")
    %layers.36.self_attn.v = llama.split_heads %layers.36.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.36.self_attn.v")
    %layers.36.self_attn.rope, %layers.36.self_attn.rope_72 = llama.rope %layers.36.self_attn.q, %layers.36.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.36.self_attn.rope")
    %layers.36.self_attn.kv_append, %layers.36.self_attn.kv_append_73 = llama.kv_append %layers.36.self_attn.k_cache, %layers.36.self_attn.v_cache, %layers.36.self_attn.rope_72, %layers.36.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.36.self_attn.kv_append")
    %layers.36.self_attn.attention = llama.attention %layers.36.self_attn.rope, %layers.36.self_attn.kv_append, %layers.36.self_attn.kv_append_73 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.36.self_attn.attention")
    %layers.36.self_attn.merge = llama.merge_heads %layers.36.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.36.self_attn.merge")
    %layers.36.self_attn.o_proj = llama.linear %layers.36.self_attn.merge, %layers.36.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.36.self_attn.o_proj")
    %layers.36.self_attn.residual = llama.residual_add %layers.35.mlp.residual, %layers.36.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.36.self_attn.residual")
    %layers.36.post_attention_layernorm = llama.rms_norm %layers.36.self_attn.residual, %layers.36.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.36.post_attention_layernorm")
    %layers.36.mlp.gate_proj = llama.linear %layers.36.post_attention_layernorm, %layers.36.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.36.mlp.gate_proj")
    %layers.36.mlp.up_proj = llama.linear %layers.36.post_attention_layernorm, %layers.36.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.36.mlp.up_proj")
    %layers.36.mlp.swiglu = llama.swiglu %layers.36.mlp.gate_proj, %layers.36.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.36.mlp.swiglu")
    %layers.36.mlp.down_proj = llama.linear %layers.36.mlp.swiglu, %layers.36.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.36.mlp.down_proj")
    %layers.36.mlp.residual = llama.residual_add %layers.36.self_attn.residual, %layers.36.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.36.mlp.residual")
    %layers.37.input_layernorm = llama.rms_norm %layers.36.mlp.residual, %layers.37.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.37.input_layernorm")
    %layers.37.self_attn.q_proj = llama.linear %layers.37.input_layernorm, %layers.37.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.37.self_attn.q_proj")
    %layers.37.self_attn.k_proj = llama.linear %layers.37.input_layernorm, %layers.37.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.37.self_attn.k_proj")
    %layers.37.self_attn.v_proj = llama.linear %layers.37.input_layernorm, %layers.37.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.37.self_attn.v_proj")
    %layers.37.self_attn.q = llama.split_heads %layers.37.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.37.self_attn.q")
    %layers.37.self_attn.k = llama.split_heads %layers.37.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.37.self_attn.k")
    %layers.37.self_attn.v = llama.split_heads %layers.37.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.37.self_attn.v")
    %layers.37.self_attn.rope, %layers.37.self_attn.rope_74 = llama.rope %layers.37.self_attn.q, %layers.37.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.37.self_attn.rope")
    %layers.37.self_attn.kv_append, %layers.37.self_attn.kv_append_75 = llama.kv_append %layers.37.self_attn.k_cache, %layers.37.self_attn.v_cache, %layers.37.self_attn.rope_74, %layers.37.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.37.self_attn.kv_append")
    %layers.37.self_attn.attention = llama.attention %layers.37.self_attn.rope, %layers.37.self_attn.kv_append, %layers.37.self_attn.kv_append_75 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.37.self_attn.attention")
    %layers.37.self_attn.merge = llama.merge_heads %layers.37.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.37.self_attn.merge")
    %layers.37.self_attn.o_proj = llama.linear %layers.37.self_attn.merge, %layers.37.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.37.self_attn.o_proj")
    %layers.37.self_attn.residual = llama.residual_add %layers.36.mlp.residual, %layers.37.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.37.self_attn.residual")
    %layers.37.post_attention_layernorm = llama.rms_norm %layers.37.self_attn.residual, %layers.37.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.37.post_attention_layernorm")
    %layers.37.mlp.gate_proj = llama.linear %layers.37.post_attention_layernorm, %layers.37.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.37.mlp.gate_proj")
    %layers.37.mlp.up_proj = llama.linear %layers.37.post_attention_layernorm, %layers.37.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.37.mlp.up_proj")
    %layers.37.mlp.swiglu = llama.swiglu %layers.37.mlp.gate_proj, %layers.37.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.37.mlp.swiglu")
    %layers.37.mlp.down_proj = llama.linear %layers.37.mlp.swiglu, %layers.37.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.37.mlp.down_proj")
    %layers.37.mlp.residual = llama.residual_add %layers.37.self_attn.residual, %layers.37.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.37.mlp.residual")
    %layers.38.input_layernorm = llama.rms_norm %layers.37.mlp.residual, %layers.38.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.38.input_layernorm")
    %layers.38.self_attn.q_proj = llama.linear %layers.38.input_layernorm, %layers.38.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.38.self_attn.q_proj")
    %layers.38.self_attn.k_proj = llama.linear %layers.38.input_layernorm, %layers.38.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.38.self_attn.k_proj")
    %layers.38.self_attn.v_proj = llama.linear %layers.38.input_layernorm, %layers.38.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.38.self_attn.v_proj")
    %layers.38.self_attn.q = llama.split_heads %layers.38.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.38.self_attn.q")
    %layers.38.self_attn.k = llama.split_heads %layers.38.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.38.self_attn.k")
    %layers.38.self_attn.v = llama.split_heads %layers.38.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.38.self_attn.v")
    %layers.38.self_attn.rope, %layers.38.self_attn.rope_76 = llama.rope %layers.38.self_attn.q, %layers.38.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.38.self_attn.rope")
    %layers.38.self_attn.kv_append, %layers.38.self_attn.kv_append_77 = llama.kv_append %layers.38.self_attn.k_cache, %layers.38.self_attn.v_cache, %layers.38.self_attn.rope_76, %layers.38.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.38.self_attn.kv_append")
    %layers.38.self_attn.attention = llama.attention %layers.38.self_attn.rope, %layers.38.self_attn.kv_append, %layers.38.self_attn.kv_append_77 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.38.self_attn.attention")
    %layers.38.self_attn.merge = llama.merge_heads %layers.38.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.38.self_attn.merge")
    %layers.38.self_attn.o_proj = llama.linear %layers.38.self_attn.merge, %layers.38.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.38.self_attn.o_proj")
    %layers.38.self_attn.residual = llama.residual_add %layers.37.mlp.residual, %layers.38.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.38.self_attn.residual")
    %layers.38.post_attention_layernorm = llama.rms_norm %layers.38.self_attn.residual, %layers.38.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.38.post_attention_layernorm")
    %layers.38.mlp.gate_proj = llama.linear %layers.38.post_attention_layernorm, %layers.38.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.38.mlp.gate_proj")
    %layers.38.mlp.up_proj = llama.linear %layers.38.post_attention_layernorm, %layers.38.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.38.mlp.up_proj")
    %layers.38.mlp.swiglu = llama.swiglu %layers.38.mlp.gate_proj, %layers.38.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.38.mlp.swiglu")
    %layers.38.mlp.down_proj = llama.linear %layers.38.mlp.swiglu, %layers.38.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.38.mlp.down_proj")
    %layers.38.mlp.residual = llama.residual_add %layers.38.self_attn.residual, %layers.38.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.38.mlp.residual")
    %layers.39.input_layernorm = llama.rms_norm %layers.38.mlp.residual, %layers.39.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.39.input_layernorm")
    %layers.39.self_attn.q_proj = llama.linear %layers.39.input_layernorm, %layers.39.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.39.self_attn.q_proj")
    %layers.39.self_attn.k_proj = llama.linear %layers.39.input_layernorm, %layers.39.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.39.self_attn.k_proj")
    %layers.39.self_attn.v_proj = llama.linear %layers.39.input_layernorm, %layers.39.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.39.self_attn.v_proj")
    %layers.39.self_attn.q = llama.split_heads %layers.39.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.39.self_attn.q")
    %layers.39.self_attn.k = llama.split_heads %layers.39.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.39.self_attn.k")
    %layers.39.self_attn.v = llama.split_heads %layers.39.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.39.self_attn.v")
    %layers.39.self_attn.rope, %layers.39.self_attn.rope_78 = llama.rope %layers.39.self_attn.q, %layers.39.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.39.self_attn.rope")
    %layers.39.self_attn.kv_append, %layers.39.self_attn.kv_append_79 = llama.kv_append %layers.39.self_attn.k_cache, %layers.39.self_attn.v_cache, %layers.39.self_attn.rope_78, %layers.39.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.39.self_attn.kv_append")
    %layers.39.self_attn.attention = llama.attention %layers.39.self_attn.rope, %layers.39.self_attn.kv_append, %layers.39.self_attn.kv_append_79 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.39.self_attn.attention")
    %layers.39.self_attn.merge = llama.merge_heads %layers.39.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.39.self_attn.merge")
    %layers.39.self_attn.o_proj = llama.linear %layers.39.self_attn.merge, %layers.39.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.39.self_attn.o_proj")
    %layers.39.self_attn.residual = llama.residual_add %layers.38.mlp.residual, %layers.39.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.39.self_attn.residual")
    %layers.39.post_attention_layernorm = llama.rms_norm %layers.39.self_attn.residual, %layers.39.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.39.post_attention_layernorm")
    %layers.39.mlp.gate_proj = llama.linear %layers.39.post_attention_layernorm, %layers.39.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.39.mlp.gate_proj")
    %layers.39.mlp.up_proj = llama.linear %layers.39.post_attention_layernorm, %layers.39.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.39.mlp.up_proj")
    %layers.39.mlp.swiglu = llama.swiglu %layers.39.mlp.gate_proj, %layers.39.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.39.mlp.swiglu")
    %layers.39.mlp.down_proj = llama.linear %layers.39.mlp.swiglu, %layers.39.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.39.mlp.down_proj")
    %layers.39.mlp.residual = llama.residual_add %layers.39.self_attn.residual, %layers.39.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.39.mlp.residual")
    %layers.40.input_layernorm = llama.rms_norm %layers.39.mlp.residual, %layers.40.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.40.input_layernorm")
    %layers.40.self_attn.q_proj = llama.linear %layers.40.input_layernorm, %layers.40.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.40.self_attn.q_proj")
    %layers.40.self_attn.k_proj = llama.linear %layers.40.input_layernorm, %layers.40.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.40.self_attn.k_proj")
    %layers.40.self_attn.v_proj = llama.linear %layers.40.input_layernorm, %layers.40.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.40.self_attn.v_proj")
    %layers.40.self_attn.q = llama.split_heads %layers.40.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.40.self_attn.q")
    %layers.40.self_attn.k = llama.split_heads %layers.40.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.40.self_attn.k")
    %layers.40.self_attn.v = llama.split_heads %layers.40.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.40.self_attn.v")
    %layers.40.self_attn.rope, %layers.40.self_attn.rope_80 = llama.rope %layers.40.self_attn.q, %layers.40.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.40.self_attn.rope")
    %layers.40.self_attn.kv_append, %layers.40.self_attn.kv_append_81 = llama.kv_append %layers.40.self_attn.k_cache, %layers.40.self_attn.v_cache, %layers.40.self_attn.rope_80, %layers.40.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.40.self_attn.kv_append")
    %layers.40.self_attn.attention = llama.attention %layers.40.self_attn.rope, %layers.40.self_attn.kv_append, %layers.40.self_attn.kv_append_81 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.40.self_attn.attention")
    %layers.40.self_attn.merge = llama.merge_heads %layers.40.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.40.self_attn.merge")
    %layers.40.self_attn.o_proj = llama.linear %layers.40.self_attn.merge, %layers.40.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.40.self_attn.o_proj")
    %layers.40.self_attn.residual = llama.residual_add %layers.39.mlp.residual, %layers.40.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.40.self_attn.residual")
    %layers.40.post_attention_layernorm = llama.rms_norm %layers.40.self_attn.residual, %layers.40.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.40.post_attention_layernorm")
    %layers.40.mlp.gate_proj = llama.linear %layers.40.post_attention_layernorm, %layers.40.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.40.mlp.gate_proj")
    %layers.40.mlp.up_proj = llama.linear %layers.40.post_attention_layernorm, %layers.40.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.40.mlp.up_proj")
    %layers.40.mlp.swiglu = llama.swiglu %layers.40.mlp.gate_proj, %layers.40.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.40.mlp.swiglu")
    %layers.40.mlp.down_proj = llama.linear %layers.40.mlp.swiglu, %layers.40.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.40.mlp.down_proj")
    %layers.40.mlp.residual = llama.residual_add %layers.40.self_attn.residual, %layers.40.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.40.mlp.residual")
    %layers.41.input_layernorm = llama.rms_norm %layers.40.mlp.residual, %layers.41.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.41.input_layernorm")
    %layers.41.self_attn.q_proj = llama.linear %layers.41.input_layernorm, %layers.41.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.41.self_attn.q_proj")
    %layers.41.self_attn.k_proj = llama.linear %layers.41.input_layernorm, %layers.41.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.41.self_attn.k_proj")
    %layers.41.self_attn.v_proj = llama.linear %layers.41.input_layernorm, %layers.41.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.41.self_attn.v_proj")
    %layers.41.self_attn.q = llama.split_heads %layers.41.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.41.self_attn.q")
    %layers.41.self_attn.k = llama.split_heads %layers.41.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.41.self_attn.k")
    %layers.41.self_attn.v = llama.split_heads %layers.41.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.41.self_attn.v")
    %layers.41.self_attn.rope, %layers.41.self_attn.rope_82 = llama.rope %layers.41.self_attn.q, %layers.41.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.41.self_attn.rope")
    %layers.41.self_attn.kv_append, %layers.41.self_attn.kv_append_83 = llama.kv_append %layers.41.self_attn.k_cache, %layers.41.self_attn.v_cache, %layers.41.self_attn.rope_82, %layers.41.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.41.self_attn.kv_append")
    %layers.41.self_attn.attention = llama.attention %layers.41.self_attn.rope, %layers.41.self_attn.kv_append, %layers.41.self_attn.kv_append_83 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.41.self_attn.attention")
    %layers.41.self_attn.merge = llama.merge_heads %layers.41.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.41.self_attn.merge")
    %layers.41.self_attn.o_proj = llama.linear %layers.41.self_attn.merge, %layers.41.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.41.self_attn.o_proj")
    %layers.41.self_attn.residual = llama.residual_add %layers.40.mlp.residual, %layers.41.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.41.self_attn.residual")
    %layers.41.post_attention_layernorm = llama.rms_norm %layers.41.self_attn.residual, %layers.41.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.41.post_attention_layernorm")
    %layers.41.mlp.gate_proj = llama.linear %layers.41.post_attention_layernorm, %layers.41.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.41.mlp.gate_proj")
    %layers.41.mlp.up_proj = llama.linear %layers.41.post_attention_layernorm, %layers.41.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.41.mlp.up_proj")
    %layers.41.mlp.swiglu = llama.swiglu %layers.41.mlp.gate_proj, %layers.41.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.41.mlp.swiglu")
    %layers.41.mlp.down_proj = llama.linear %layers.41.mlp.swiglu, %layers.41.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.41.mlp.down_proj")
    %layers.41.mlp.residual = llama.residual_add %layers.41.self_attn.residual, %layers.41.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.41.mlp.residual")
    %layers.42.input_layernorm = llama.rms_norm %layers.41.mlp.residual, %layers.42.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.42.input_layernorm")
    %layers.42.self_attn.q_proj = llama.linear %layers.42.input_layernorm, %layers.42.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.42.self_attn.q_proj")
    %layers.42.self_attn.k_proj = llama.linear %layers.42.input_layernorm, %layers.42.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.42.self_attn.k_proj")
    %layers.42.self_attn.v_proj = llama.linear %layers.42.input_layernorm, %layers.42.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.42.self_attn.v_proj")
    %layers.42.self_attn.q = llama.split_heads %layers.42.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.42.self_attn.q")
    %layers.42.self_attn.k = llama.split_heads %layers.42.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.42.self_attn.k")
    %layers.42.self_attn.v = llama.split_heads %layers.42.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.42.self_attn.v")
    %layers.42.self_attn.rope, %layers.42.self_attn.rope_84 = llama.rope %layers.42.self_attn.q, %layers.42.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.42.self_attn.rope")
    %layers.42.self_attn.kv_append, %layers.42.self_attn.kv_append_85 = llama.kv_append %layers.42.self_attn.k_cache, %layers.42.self_attn.v_cache, %layers.42.self_attn.rope_84, %layers.42.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.42.self_attn.kv_append")
    %layers.42.self_attn.attention = llama.attention %layers.42.self_attn.rope, %layers.42.self_attn.kv_append, %layers.42.self_attn.kv_append_85 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.42.self_attn.attention")
    %layers.42.self_attn.merge = llama.merge_heads %layers.42.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.42.self_attn.merge")
    %layers.42.self_attn.o_proj = llama.linear %layers.42.self_attn.merge, %layers.42.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.42.self_attn.o_proj")
    %layers.42.self_attn.residual = llama.residual_add %layers.41.mlp.residual, %layers.42.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.42.self_attn.residual")
    %layers.42.post_attention_layernorm = llama.rms_norm %layers.42.self_attn.residual, %layers.42.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.42.post_attention_layernorm")
    %layers.42.mlp.gate_proj = llama.linear %layers.42.post_attention_layernorm, %layers.42.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.42.mlp.gate_proj")
    %layers.42.mlp.up_proj = llama.linear %layers.42.post_attention_layernorm, %layers.42.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.42.mlp.up_proj")
    %layers.42.mlp.swiglu = llama.swiglu %layers.42.mlp.gate_proj, %layers.42.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.42.mlp.swiglu")
    %layers.42.mlp.down_proj = llama.linear %layers.42.mlp.swiglu, %layers.42.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.42.mlp.down_proj")
    %layers.42.mlp.residual = llama.residual_add %layers.42.self_attn.residual, %layers.42.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.42.mlp.residual")
    %layers.43.input_layernorm = llama.rms_norm %layers.42.mlp.residual, %layers.43.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.43.input_layernorm")
    %layers.43.self_attn.q_proj = llama.linear %layers.43.input_layernorm, %layers.43.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.43.self_attn.q_proj")
    %layers.43.self_attn.k_proj = llama.linear %layers.43.input_layernorm, %layers.43.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.43.self_attn.k_proj")
    %layers.43.self_attn.v_proj = llama.linear %layers.43.input_layernorm, %layers.43.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.43.self_attn.v_proj")
    %layers.43.self_attn.q = llama.split_heads %layers.43.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.43.self_attn.q")
    %layers.43.self_attn.k = llama.split_heads %layers.43.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.43.self_attn.k")
    %layers.43.self_attn.v = llama.split_heads %layers.43.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.43.self_attn.v")
    %layers.43.self_attn.rope, %layers.43.self_attn.rope_86 = llama.rope %layers.43.self_attn.q, %layers.43.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.43.self_attn.rope")
    %layers.43.self_attn.kv_append, %layers.43.self_attn.kv_append_87 = llama.kv_append %layers.43.self_attn.k_cache, %layers.43.self_attn.v_cache, %layers.43.self_attn.rope_86, %layers.43.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.43.self_attn.kv_append")
    %layers.43.self_attn.attention = llama.attention %layers.43.self_attn.rope, %layers.43.self_attn.kv_append, %layers.43.self_attn.kv_append_87 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.43.self_attn.attention")
    %layers.43.self_attn.merge = llama.merge_heads %layers.43.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.43.self_attn.merge")
    %layers.43.self_attn.o_proj = llama.linear %layers.43.self_attn.merge, %layers.43.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.43.self_attn.o_proj")
    %layers.43.self_attn.residual = llama.residual_add %layers.42.mlp.residual, %layers.43.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.43.self_attn.residual")
    %layers.43.post_attention_layernorm = llama.rms_norm %layers.43.self_attn.residual, %layers.43.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.43.post_attention_layernorm")
    %layers.43.mlp.gate_proj = llama.linear %layers.43.post_attention_layernorm, %layers.43.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.43.mlp.gate_proj")
    %layers.43.mlp.up_proj = llama.linear %layers.43.post_attention_layernorm, %layers.43.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.43.mlp.up_proj")
    %layers.43.mlp.swiglu = llama.swiglu %layers.43.mlp.gate_proj, %layers.43.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.43.mlp.swiglu")
    %layers.43.mlp.down_proj = llama.linear %layers.43.mlp.swiglu, %layers.43.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.43.mlp.down_proj")
    %layers.43.mlp.residual = llama.residual_add %layers.43.self_attn.residual, %layers.43.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.43.mlp.residual")
    %layers.44.input_layernorm = llama.rms_norm %layers.43.mlp.residual, %layers.44.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.44.input_layernorm")
    %layers.44.self_attn.q_proj = llama.linear %layers.44.input_layernorm, %layers.44.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.44.self_attn.q_proj")
    %layers.44.self_attn.k_proj = llama.linear %layers.44.input_layernorm, %layers.44.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.44.self_attn.k_proj")
    %layers.44.self_attn.v_proj = llama.linear %layers.44.input_layernorm, %layers.44.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.44.self_attn.v_proj")
    %layers.44.self_attn.q = llama.split_heads %layers.44.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.44.self_attn.q")
    %layers.44.self_attn.k = llama.split_heads %layers.44.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.44.self_attn.k")
    %layers.44.self_attn.v = llama.split_heads %layers.44.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.44.self_attn.v")
    %layers.44.self_attn.rope, %layers.44.self_attn.rope_88 = llama.rope %layers.44.self_attn.q, %layers.44.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.44.self_attn.rope")
    %layers.44.self_attn.kv_append, %layers.44.self_attn.kv_append_89 = llama.kv_append %layers.44.self_attn.k_cache, %layers.44.self_attn.v_cache, %layers.44.self_attn.rope_88, %layers.44.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.44.self_attn.kv_append")
    %layers.44.self_attn.attention = llama.attention %layers.44.self_attn.rope, %layers.44.self_attn.kv_append, %layers.44.self_attn.kv_append_89 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.44.self_attn.attention")
    %layers.44.self_attn.merge = llama.merge_heads %layers.44.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.44.self_attn.merge")
    %layers.44.self_attn.o_proj = llama.linear %layers.44.self_attn.merge, %layers.44.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.44.self_attn.o_proj")
    %layers.44.self_attn.residual = llama.residual_add %layers.43.mlp.residual, %layers.44.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.44.self_attn.residual")
    %layers.44.post_attention_layernorm = llama.rms_norm %layers.44.self_attn.residual, %layers.44.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.44.post_attention_layernorm")
    %layers.44.mlp.gate_proj = llama.linear %layers.44.post_attention_layernorm, %layers.44.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.44.mlp.gate_proj")
    %layers.44.mlp.up_proj = llama.linear %layers.44.post_attention_layernorm, %layers.44.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.44.mlp.up_proj")
    %layers.44.mlp.swiglu = llama.swiglu %layers.44.mlp.gate_proj, %layers.44.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.44.mlp.swiglu")
    %layers.44.mlp.down_proj = llama.linear %layers.44.mlp.swiglu, %layers.44.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.44.mlp.down_proj")
    %layers.44.mlp.residual = llama.residual_add %layers.44.self_attn.residual, %layers.44.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.44.mlp.residual")
    %layers.45.input_layernorm = llama.rms_norm %layers.44.mlp.residual, %layers.45.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.45.input_layernorm")
    %layers.45.self_attn.q_proj = llama.linear %layers.45.input_layernorm, %layers.45.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.45.self_attn.q_proj")
    %layers.45.self_attn.k_proj = llama.linear %layers.45.input_layernorm, %layers.45.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.45.self_attn.k_proj")
    %layers.45.self_attn.v_proj = llama.linear %layers.45.input_layernorm, %layers.45.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.45.self_attn.v_proj")
    %layers.45.self_attn.q = llama.split_heads %layers.45.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.45.self_attn.q")
    %layers.45.self_attn.k = llama.split_heads %layers.45.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.45.self_attn.k")
    %layers.45.self_attn.v = llama.split_heads %layers.45.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.45.self_attn.v")
    %layers.45.self_attn.rope, %layers.45.self_attn.rope_90 = llama.rope %layers.45.self_attn.q, %layers.45.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.45.self_attn.rope")
    %layers.45.self_attn.kv_append, %layers.45.self_attn.kv_append_91 = llama.kv_append %layers.45.self_attn.k_cache, %layers.45.self_attn.v_cache, %layers.45.self_attn.rope_90, %layers.45.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.45.self_attn.kv_append")
    %layers.45.self_attn.attention = llama.attention %layers.45.self_attn.rope, %layers.45.self_attn.kv_append, %layers.45.self_attn.kv_append_91 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.45.self_attn.attention")
    %layers.45.self_attn.merge = llama.merge_heads %layers.45.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.45.self_attn.merge")
    %layers.45.self_attn.o_proj = llama.linear %layers.45.self_attn.merge, %layers.45.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.45.self_attn.o_proj")
    %layers.45.self_attn.residual = llama.residual_add %layers.44.mlp.residual, %layers.45.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.45.self_attn.residual")
    %layers.45.post_attention_layernorm = llama.rms_norm %layers.45.self_attn.residual, %layers.45.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.45.post_attention_layernorm")
    %layers.45.mlp.gate_proj = llama.linear %layers.45.post_attention_layernorm, %layers.45.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.45.mlp.gate_proj")
    %layers.45.mlp.up_proj = llama.linear %layers.45.post_attention_layernorm, %layers.45.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.45.mlp.up_proj")
    %layers.45.mlp.swiglu = llama.swiglu %layers.45.mlp.gate_proj, %layers.45.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.45.mlp.swiglu")
    %layers.45.mlp.down_proj = llama.linear %layers.45.mlp.swiglu, %layers.45.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.45.mlp.down_proj")
    %layers.45.mlp.residual = llama.residual_add %layers.45.self_attn.residual, %layers.45.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.45.mlp.residual")
    %layers.46.input_layernorm = llama.rms_norm %layers.45.mlp.residual, %layers.46.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.46.input_layernorm")
    %layers.46.self_attn.q_proj = llama.linear %layers.46.input_layernorm, %layers.46.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.46.self_attn.q_proj")
    %layers.46.self_attn.k_proj = llama.linear %layers.46.input_layernorm, %layers.46.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.46.self_attn.k_proj")
    %layers.46.self_attn.v_proj = llama.linear %layers.46.input_layernorm, %layers.46.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.46.self_attn.v_proj")
    %layers.46.self_attn.q = llama.split_heads %layers.46.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.46.self_attn.q")
    %layers.46.self_attn.k = llama.split_heads %layers.46.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.46.self_attn.k")
    %layers.46.self_attn.v = llama.split_heads %layers.46.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.46.self_attn.v")
    %layers.46.self_attn.rope, %layers.46.self_attn.rope_92 = llama.rope %layers.46.self_attn.q, %layers.46.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.46.self_attn.rope")
    %layers.46.self_attn.kv_append, %layers.46.self_attn.kv_append_93 = llama.kv_append %layers.46.self_attn.k_cache, %layers.46.self_attn.v_cache, %layers.46.self_attn.rope_92, %layers.46.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.46.self_attn.kv_append")
    %layers.46.self_attn.attention = llama.attention %layers.46.self_attn.rope, %layers.46.self_attn.kv_append, %layers.46.self_attn.kv_append_93 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.46.self_attn.attention")
    %layers.46.self_attn.merge = llama.merge_heads %layers.46.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.46.self_attn.merge")
    %layers.46.self_attn.o_proj = llama.linear %layers.46.self_attn.merge, %layers.46.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.46.self_attn.o_proj")
    %layers.46.self_attn.residual = llama.residual_add %layers.45.mlp.residual, %layers.46.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.46.self_attn.residual")
    %layers.46.post_attention_layernorm = llama.rms_norm %layers.46.self_attn.residual, %layers.46.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.46.post_attention_layernorm")
    %layers.46.mlp.gate_proj = llama.linear %layers.46.post_attention_layernorm, %layers.46.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.46.mlp.gate_proj")
    %layers.46.mlp.up_proj = llama.linear %layers.46.post_attention_layernorm, %layers.46.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.46.mlp.up_proj")
    %layers.46.mlp.swiglu = llama.swiglu %layers.46.mlp.gate_proj, %layers.46.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.46.mlp.swiglu")
    %layers.46.mlp.down_proj = llama.linear %layers.46.mlp.swiglu, %layers.46.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.46.mlp.down_proj")
    %layers.46.mlp.residual = llama.residual_add %layers.46.self_attn.residual, %layers.46.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.46.mlp.residual")
    %layers.47.input_layernorm = llama.rms_norm %layers.46.mlp.residual, %layers.47.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.47.input_layernorm")
    %layers.47.self_attn.q_proj = llama.linear %layers.47.input_layernorm, %layers.47.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.47.self_attn.q_proj")
    %layers.47.self_attn.k_proj = llama.linear %layers.47.input_layernorm, %layers.47.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.47.self_attn.k_proj")
    %layers.47.self_attn.v_proj = llama.linear %layers.47.input_layernorm, %layers.47.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.47.self_attn.v_proj")
    %layers.47.self_attn.q = llama.split_heads %layers.47.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.47.self_attn.q")
    %layers.47.self_attn.k = llama.split_heads %layers.47.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.47.self_attn.k")
    %layers.47.self_attn.v = llama.split_heads %layers.47.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.47.self_attn.v")
    %layers.47.self_attn.rope, %layers.47.self_attn.rope_94 = llama.rope %layers.47.self_attn.q, %layers.47.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.47.self_attn.rope")
    %layers.47.self_attn.kv_append, %layers.47.self_attn.kv_append_95 = llama.kv_append %layers.47.self_attn.k_cache, %layers.47.self_attn.v_cache, %layers.47.self_attn.rope_94, %layers.47.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.47.self_attn.kv_append")
    %layers.47.self_attn.attention = llama.attention %layers.47.self_attn.rope, %layers.47.self_attn.kv_append, %layers.47.self_attn.kv_append_95 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.47.self_attn.attention")
    %layers.47.self_attn.merge = llama.merge_heads %layers.47.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.47.self_attn.merge")
    %layers.47.self_attn.o_proj = llama.linear %layers.47.self_attn.merge, %layers.47.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.47.self_attn.o_proj")
    %layers.47.self_attn.residual = llama.residual_add %layers.46.mlp.residual, %layers.47.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.47.self_attn.residual")
    %layers.47.post_attention_layernorm = llama.rms_norm %layers.47.self_attn.residual, %layers.47.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.47.post_attention_layernorm")
    %layers.47.mlp.gate_proj = llama.linear %layers.47.post_attention_layernorm, %layers.47.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.47.mlp.gate_proj")
    %layers.47.mlp.up_proj = llama.linear %layers.47.post_attention_layernorm, %layers.47.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.47.mlp.up_proj")
    %layers.47.mlp.swiglu = llama.swiglu %layers.47.mlp.gate_proj, %layers.47.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.47.mlp.swiglu")
    %layers.47.mlp.down_proj = llama.linear %layers.47.mlp.swiglu, %layers.47.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.47.mlp.down_proj")
    %layers.47.mlp.residual = llama.residual_add %layers.47.self_attn.residual, %layers.47.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.47.mlp.residual")
    %layers.48.input_layernorm = llama.rms_norm %layers.47.mlp.residual, %layers.48.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.48.input_layernorm")
    %layers.48.self_attn.q_proj = llama.linear %layers.48.input_layernorm, %layers.48.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.48.self_attn.q_proj")
    %layers.48.self_attn.k_proj = llama.linear %layers.48.input_layernorm, %layers.48.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.48.self_attn.k_proj")
    %layers.48.self_attn.v_proj = llama.linear %layers.48.input_layernorm, %layers.48.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.48.self_attn.v_proj")
    %layers.48.self_attn.q = llama.split_heads %layers.48.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.48.self_attn.q")
    %layers.48.self_attn.k = llama.split_heads %layers.48.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.48.self_attn.k")
    %layers.48.self_attn.v = llama.split_heads %layers.48.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.48.self_attn.v")
    %layers.48.self_attn.rope, %layers.48.self_attn.rope_96 = llama.rope %layers.48.self_attn.q, %layers.48.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.48.self_attn.rope")
    %layers.48.self_attn.kv_append, %layers.48.self_attn.kv_append_97 = llama.kv_append %layers.48.self_attn.k_cache, %layers.48.self_attn.v_cache, %layers.48.self_attn.rope_96, %layers.48.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.48.self_attn.kv_append")
    %layers.48.self_attn.attention = llama.attention %layers.48.self_attn.rope, %layers.48.self_attn.kv_append, %layers.48.self_attn.kv_append_97 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.48.self_attn.attention")
    %layers.48.self_attn.merge = llama.merge_heads %layers.48.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.48.self_attn.merge")
    %layers.48.self_attn.o_proj = llama.linear %layers.48.self_attn.merge, %layers.48.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.48.self_attn.o_proj")
    %layers.48.self_attn.residual = llama.residual_add %layers.47.mlp.residual, %layers.48.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.48.self_attn.residual")
    %layers.48.post_attention_layernorm = llama.rms_norm %layers.48.self_attn.residual, %layers.48.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.48.post_attention_layernorm")
    %layers.48.mlp.gate_proj = llama.linear %layers.48.post_attention_layernorm, %layers.48.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.48.mlp.gate_proj")
    %layers.48.mlp.up_proj = llama.linear %layers.48.post_attention_layernorm, %layers.48.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.48.mlp.up_proj")
    %layers.48.mlp.swiglu = llama.swiglu %layers.48.mlp.gate_proj, %layers.48.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.48.mlp.swiglu")
    %layers.48.mlp.down_proj = llama.linear %layers.48.mlp.swiglu, %layers.48.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.48.mlp.down_proj")
    %layers.48.mlp.residual = llama.residual_add %layers.48.self_attn.residual, %layers.48.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.48.mlp.residual")
    %layers.49.input_layernorm = llama.rms_norm %layers.48.mlp.residual, %layers.49.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.49.input_layernorm")
    %layers.49.self_attn.q_proj = llama.linear %layers.49.input_layernorm, %layers.49.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.49.self_attn.q_proj")
    %layers.49.self_attn.k_proj = llama.linear %layers.49.input_layernorm, %layers.49.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.49.self_attn.k_proj")
    %layers.49.self_attn.v_proj = llama.linear %layers.49.input_layernorm, %layers.49.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.49.self_attn.v_proj")
    %layers.49.self_attn.q = llama.split_heads %layers.49.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.49.self_attn.q")
    %layers.49.self_attn.k = llama.split_heads %layers.49.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.49.self_attn.k")
    %layers.49.self_attn.v = llama.split_heads %layers.49.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.49.self_attn.v")
    %layers.49.self_attn.rope, %layers.49.self_attn.rope_98 = llama.rope %layers.49.self_attn.q, %layers.49.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.49.self_attn.rope")
    %layers.49.self_attn.kv_append, %layers.49.self_attn.kv_append_99 = llama.kv_append %layers.49.self_attn.k_cache, %layers.49.self_attn.v_cache, %layers.49.self_attn.rope_98, %layers.49.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.49.self_attn.kv_append")
    %layers.49.self_attn.attention = llama.attention %layers.49.self_attn.rope, %layers.49.self_attn.kv_append, %layers.49.self_attn.kv_append_99 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.49.self_attn.attention")
    %layers.49.self_attn.merge = llama.merge_heads %layers.49.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.49.self_attn.merge")
    %layers.49.self_attn.o_proj = llama.linear %layers.49.self_attn.merge, %layers.49.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.49.self_attn.o_proj")
    %layers.49.self_attn.residual = llama.residual_add %layers.48.mlp.residual, %layers.49.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.49.self_attn.residual")
    %layers.49.post_attention_layernorm = llama.rms_norm %layers.49.self_attn.residual, %layers.49.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.49.post_attention_layernorm")
    %layers.49.mlp.gate_proj = llama.linear %layers.49.post_attention_layernorm, %layers.49.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.49.mlp.gate_proj")
    %layers.49.mlp.up_proj = llama.linear %layers.49.post_attention_layernorm, %layers.49.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.49.mlp.up_proj")
    %layers.49.mlp.swiglu = llama.swiglu %layers.49.mlp.gate_proj, %layers.49.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.49.mlp.swiglu")
    %layers.49.mlp.down_proj = llama.linear %layers.49.mlp.swiglu, %layers.49.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.49.mlp.down_proj")
    %layers.49.mlp.residual = llama.residual_add %layers.49.self_attn.residual, %layers.49.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.49.mlp.residual")
    %layers.50.input_layernorm = llama.rms_norm %layers.49.mlp.residual, %layers.50.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.50.input_layernorm")
    %layers.50.self_attn.q_proj = llama.linear %layers.50.input_layernorm, %layers.50.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.50.self_attn.q_proj")
    %layers.50.self_attn.k_proj = llama.linear %layers.50.input_layernorm, %layers.50.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.50.self_attn.k_proj")
    %layers.50.self_attn.v_proj = llama.linear %layers.50.input_layernorm, %layers.50.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.50.self_attn.v_proj")
    %layers.50.self_attn.q = llama.split_heads %layers.50.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.50.self_attn.q")
    %layers.50.self_attn.k = llama.split_heads %layers.50.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.50.self_attn.k")
    %layers.50.self_attn.v = llama.split_heads %layers.50.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.50.self_attn.v")
    %layers.50.self_attn.rope, %layers.50.self_attn.rope_100 = llama.rope %layers.50.self_attn.q, %layers.50.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.50.self_attn.rope")
    %layers.50.self_attn.kv_append, %layers.50.self_attn.kv_append_101 = llama.kv_append %layers.50.self_attn.k_cache, %layers.50.self_attn.v_cache, %layers.50.self_attn.rope_100, %layers.50.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.50.self_attn.kv_append")
    %layers.50.self_attn.attention = llama.attention %layers.50.self_attn.rope, %layers.50.self_attn.kv_append, %layers.50.self_attn.kv_append_101 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.50.self_attn.attention")
    %layers.50.self_attn.merge = llama.merge_heads %layers.50.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.50.self_attn.merge")
    %layers.50.self_attn.o_proj = llama.linear %layers.50.self_attn.merge, %layers.50.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.50.self_attn.o_proj")
    %layers.50.self_attn.residual = llama.residual_add %layers.49.mlp.residual, %layers.50.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.50.self_attn.residual")
    %layers.50.post_attention_layernorm = llama.rms_norm %layers.50.self_attn.residual, %layers.50.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.50.post_attention_layernorm")
    %layers.50.mlp.gate_proj = llama.linear %layers.50.post_attention_layernorm, %layers.50.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.50.mlp.gate_proj")
    %layers.50.mlp.up_proj = llama.linear %layers.50.post_attention_layernorm, %layers.50.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.50.mlp.up_proj")
    %layers.50.mlp.swiglu = llama.swiglu %layers.50.mlp.gate_proj, %layers.50.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.50.mlp.swiglu")
    %layers.50.mlp.down_proj = llama.linear %layers.50.mlp.swiglu, %layers.50.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.50.mlp.down_proj")
    %layers.50.mlp.residual = llama.residual_add %layers.50.self_attn.residual, %layers.50.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.50.mlp.residual")
    %layers.51.input_layernorm = llama.rms_norm %layers.50.mlp.residual, %layers.51.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.51.input_layernorm")
    %layers.51.self_attn.q_proj = llama.linear %layers.51.input_layernorm, %layers.51.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.51.self_attn.q_proj")
    %layers.51.self_attn.k_proj = llama.linear %layers.51.input_layernorm, %layers.51.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.51.self_attn.k_proj")
    %layers.51.self_attn.v_proj = llama.linear %layers.51.input_layernorm, %layers.51.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.51.self_attn.v_proj")
    %layers.51.self_attn.q = llama.split_heads %layers.51.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.51.self_attn.q")
    %layers.51.self_attn.k = llama.split_heads %layers.51.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.51.self_attn.k")
    %layers.51.self_attn.v = llama.split_heads %layers.51.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.51.self_attn.v")
    %layers.51.self_attn.rope, %layers.51.self_attn.rope_102 = llama.rope %layers.51.self_attn.q, %layers.51.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.51.self_attn.rope")
    %layers.51.self_attn.kv_append, %layers.51.self_attn.kv_append_103 = llama.kv_append %layers.51.self_attn.k_cache, %layers.51.self_attn.v_cache, %layers.51.self_attn.rope_102, %layers.51.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.51.self_attn.kv_append")
    %layers.51.self_attn.attention = llama.attention %layers.51.self_attn.rope, %layers.51.self_attn.kv_append, %layers.51.self_attn.kv_append_103 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.51.self_attn.attention")
    %layers.51.self_attn.merge = llama.merge_heads %layers.51.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.51.self_attn.merge")
    %layers.51.self_attn.o_proj = llama.linear %layers.51.self_attn.merge, %layers.51.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.51.self_attn.o_proj")
    %layers.51.self_attn.residual = llama.residual_add %layers.50.mlp.residual, %layers.51.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.51.self_attn.residual")
    %layers.51.post_attention_layernorm = llama.rms_norm %layers.51.self_attn.residual, %layers.51.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.51.post_attention_layernorm")
    %layers.51.mlp.gate_proj = llama.linear %layers.51.post_attention_layernorm, %layers.51.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.51.mlp.gate_proj")
    %layers.51.mlp.up_proj = llama.linear %layers.51.post_attention_layernorm, %layers.51.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.51.mlp.up_proj")
    %layers.51.mlp.swiglu = llama.swiglu %layers.51.mlp.gate_proj, %layers.51.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.51.mlp.swiglu")
    %layers.51.mlp.down_proj = llama.linear %layers.51.mlp.swiglu, %layers.51.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.51.mlp.down_proj")
    %layers.51.mlp.residual = llama.residual_add %layers.51.self_attn.residual, %layers.51.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.51.mlp.residual")
    %layers.52.input_layernorm = llama.rms_norm %layers.51.mlp.residual, %layers.52.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.52.input_layernorm")
    %layers.52.self_attn.q_proj = llama.linear %layers.52.input_layernorm, %layers.52.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.52.self_attn.q_proj")
    %layers.52.self_attn.k_proj = llama.linear %layers.52.input_layernorm, %layers.52.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.52.self_attn.k_proj")
    %layers.52.self_attn.v_proj = llama.linear %layers.52.input_layernorm, %layers.52.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.52.self_attn.v_proj")
    %layers.52.self_attn.q = llama.split_heads %layers.52.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.52.self_attn.q")
    %layers.52.self_attn.k = llama.split_heads %layers.52.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.52.self_attn.k")
    %layers.52.self_attn.v = llama.split_heads %layers.52.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.52.self_attn.v")
    %layers.52.self_attn.rope, %layers.52.self_attn.rope_104 = llama.rope %layers.52.self_attn.q, %layers.52.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.52.self_attn.rope")
    %layers.52.self_attn.kv_append, %layers.52.self_attn.kv_append_105 = llama.kv_append %layers.52.self_attn.k_cache, %layers.52.self_attn.v_cache, %layers.52.self_attn.rope_104, %layers.52.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.52.self_attn.kv_append")
    %layers.52.self_attn.attention = llama.attention %layers.52.self_attn.rope, %layers.52.self_attn.kv_append, %layers.52.self_attn.kv_append_105 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.52.self_attn.attention")
    %layers.52.self_attn.merge = llama.merge_heads %layers.52.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.52.self_attn.merge")
    %layers.52.self_attn.o_proj = llama.linear %layers.52.self_attn.merge, %layers.52.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.52.self_attn.o_proj")
    %layers.52.self_attn.residual = llama.residual_add %layers.51.mlp.residual, %layers.52.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.52.self_attn.residual")
    %layers.52.post_attention_layernorm = llama.rms_norm %layers.52.self_attn.residual, %layers.52.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.52.post_attention_layernorm")
    %layers.52.mlp.gate_proj = llama.linear %layers.52.post_attention_layernorm, %layers.52.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.52.mlp.gate_proj")
    %layers.52.mlp.up_proj = llama.linear %layers.52.post_attention_layernorm, %layers.52.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.52.mlp.up_proj")
    %layers.52.mlp.swiglu = llama.swiglu %layers.52.mlp.gate_proj, %layers.52.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.52.mlp.swiglu")
    %layers.52.mlp.down_proj = llama.linear %layers.52.mlp.swiglu, %layers.52.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.52.mlp.down_proj")
    %layers.52.mlp.residual = llama.residual_add %layers.52.self_attn.residual, %layers.52.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.52.mlp.residual")
    %layers.53.input_layernorm = llama.rms_norm %layers.52.mlp.residual, %layers.53.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.53.input_layernorm")
    %layers.53.self_attn.q_proj = llama.linear %layers.53.input_layernorm, %layers.53.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.53.self_attn.q_proj")
    %layers.53.self_attn.k_proj = llama.linear %layers.53.input_layernorm, %layers.53.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.53.self_attn.k_proj")
    %layers.53.self_attn.v_proj = llama.linear %layers.53.input_layernorm, %layers.53.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.53.self_attn.v_proj")
    %layers.53.self_attn.q = llama.split_heads %layers.53.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.53.self_attn.q")
    %layers.53.self_attn.k = llama.split_heads %layers.53.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.53.self_attn.k")
    %layers.53.self_attn.v = llama.split_heads %layers.53.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.53.self_attn.v")
    %layers.53.self_attn.rope, %layers.53.self_attn.rope_106 = llama.rope %layers.53.self_attn.q, %layers.53.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.53.self_attn.rope")
    %layers.53.self_attn.kv_append, %layers.53.self_attn.kv_append_107 = llama.kv_append %layers.53.self_attn.k_cache, %layers.53.self_attn.v_cache, %layers.53.self_attn.rope_106, %layers.53.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.53.self_attn.kv_append")
    %layers.53.self_attn.attention = llama.attention %layers.53.self_attn.rope, %layers.53.self_attn.kv_append, %layers.53.self_attn.kv_append_107 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.53.self_attn.attention")
    %layers.53.self_attn.merge = llama.merge_heads %layers.53.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.53.self_attn.merge")
    %layers.53.self_attn.o_proj = llama.linear %layers.53.self_attn.merge, %layers.53.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.53.self_attn.o_proj")
    %layers.53.self_attn.residual = llama.residual_add %layers.52.mlp.residual, %layers.53.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.53.self_attn.residual")
    %layers.53.post_attention_layernorm = llama.rms_norm %layers.53.self_attn.residual, %layers.53.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.53.post_attention_layernorm")
    %layers.53.mlp.gate_proj = llama.linear %layers.53.post_attention_layernorm, %layers.53.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.53.mlp.gate_proj")
    %layers.53.mlp.up_proj = llama.linear %layers.53.post_attention_layernorm, %layers.53.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.53.mlp.up_proj")
    %layers.53.mlp.swiglu = llama.swiglu %layers.53.mlp.gate_proj, %layers.53.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.53.mlp.swiglu")
    %layers.53.mlp.down_proj = llama.linear %layers.53.mlp.swiglu, %layers.53.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.53.mlp.down_proj")
    %layers.53.mlp.residual = llama.residual_add %layers.53.self_attn.residual, %layers.53.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.53.mlp.residual")
    %layers.54.input_layernorm = llama.rms_norm %layers.53.mlp.residual, %layers.54.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.54.input_layernorm")
    %layers.54.self_attn.q_proj = llama.linear %layers.54.input_layernorm, %layers.54.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.54.self_attn.q_proj")
    %layers.54.self_attn.k_proj = llama.linear %layers.54.input_layernorm, %layers.54.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.54.self_attn.k_proj")
    %layers.54.self_attn.v_proj = llama.linear %layers.54.input_layernorm, %layers.54.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.54.self_attn.v_proj")
    %layers.54.self_attn.q = llama.split_heads %layers.54.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.54.self_attn.q")
    %layers.54.self_attn.k = llama.split_heads %layers.54.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.54.self_attn.k")
    %layers.54.self_attn.v = llama.split_heads %layers.54.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.54.self_attn.v")
    %layers.54.self_attn.rope, %layers.54.self_attn.rope_108 = llama.rope %layers.54.self_attn.q, %layers.54.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.54.self_attn.rope")
    %layers.54.self_attn.kv_append, %layers.54.self_attn.kv_append_109 = llama.kv_append %layers.54.self_attn.k_cache, %layers.54.self_attn.v_cache, %layers.54.self_attn.rope_108, %layers.54.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.54.self_attn.kv_append")
    %layers.54.self_attn.attention = llama.attention %layers.54.self_attn.rope, %layers.54.self_attn.kv_append, %layers.54.self_attn.kv_append_109 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.54.self_attn.attention")
    %layers.54.self_attn.merge = llama.merge_heads %layers.54.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.54.self_attn.merge")
    %layers.54.self_attn.o_proj = llama.linear %layers.54.self_attn.merge, %layers.54.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.54.self_attn.o_proj")
    %layers.54.self_attn.residual = llama.residual_add %layers.53.mlp.residual, %layers.54.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.54.self_attn.residual")
    %layers.54.post_attention_layernorm = llama.rms_norm %layers.54.self_attn.residual, %layers.54.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.54.post_attention_layernorm")
    %layers.54.mlp.gate_proj = llama.linear %layers.54.post_attention_layernorm, %layers.54.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.54.mlp.gate_proj")
    %layers.54.mlp.up_proj = llama.linear %layers.54.post_attention_layernorm, %layers.54.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.54.mlp.up_proj")
    %layers.54.mlp.swiglu = llama.swiglu %layers.54.mlp.gate_proj, %layers.54.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.54.mlp.swiglu")
    %layers.54.mlp.down_proj = llama.linear %layers.54.mlp.swiglu, %layers.54.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.54.mlp.down_proj")
    %layers.54.mlp.residual = llama.residual_add %layers.54.self_attn.residual, %layers.54.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.54.mlp.residual")
    %layers.55.input_layernorm = llama.rms_norm %layers.54.mlp.residual, %layers.55.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.55.input_layernorm")
    %layers.55.self_attn.q_proj = llama.linear %layers.55.input_layernorm, %layers.55.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.55.self_attn.q_proj")
    %layers.55.self_attn.k_proj = llama.linear %layers.55.input_layernorm, %layers.55.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.55.self_attn.k_proj")
    %layers.55.self_attn.v_proj = llama.linear %layers.55.input_layernorm, %layers.55.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.55.self_attn.v_proj")
    %layers.55.self_attn.q = llama.split_heads %layers.55.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.55.self_attn.q")
    %layers.55.self_attn.k = llama.split_heads %layers.55.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.55.self_attn.k")
    %layers.55.self_attn.v = llama.split_heads %layers.55.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.55.self_attn.v")
    %layers.55.self_attn.rope, %layers.55.self_attn.rope_110 = llama.rope %layers.55.self_attn.q, %layers.55.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.55.self_attn.rope")
    %layers.55.self_attn.kv_append, %layers.55.self_attn.kv_append_111 = llama.kv_append %layers.55.self_attn.k_cache, %layers.55.self_attn.v_cache, %layers.55.self_attn.rope_110, %layers.55.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.55.self_attn.kv_append")
    %layers.55.self_attn.attention = llama.attention %layers.55.self_attn.rope, %layers.55.self_attn.kv_append, %layers.55.self_attn.kv_append_111 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.55.self_attn.attention")
    %layers.55.self_attn.merge = llama.merge_heads %layers.55.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.55.self_attn.merge")
    %layers.55.self_attn.o_proj = llama.linear %layers.55.self_attn.merge, %layers.55.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.55.self_attn.o_proj")
    %layers.55.self_attn.residual = llama.residual_add %layers.54.mlp.residual, %layers.55.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.55.self_attn.residual")
    %layers.55.post_attention_layernorm = llama.rms_norm %layers.55.self_attn.residual, %layers.55.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.55.post_attention_layernorm")
    %layers.55.mlp.gate_proj = llama.linear %layers.55.post_attention_layernorm, %layers.55.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.55.mlp.gate_proj")
    %layers.55.mlp.up_proj = llama.linear %layers.55.post_attention_layernorm, %layers.55.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.55.mlp.up_proj")
    %layers.55.mlp.swiglu = llama.swiglu %layers.55.mlp.gate_proj, %layers.55.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.55.mlp.swiglu")
    %layers.55.mlp.down_proj = llama.linear %layers.55.mlp.swiglu, %layers.55.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.55.mlp.down_proj")
    %layers.55.mlp.residual = llama.residual_add %layers.55.self_attn.residual, %layers.55.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.55.mlp.residual")
    %layers.56.input_layernorm = llama.rms_norm %layers.55.mlp.residual, %layers.56.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.56.input_layernorm")
    %layers.56.self_attn.q_proj = llama.linear %layers.56.input_layernorm, %layers.56.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.56.self_attn.q_proj")
    %layers.56.self_attn.k_proj = llama.linear %layers.56.input_layernorm, %layers.56.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.56.self_attn.k_proj")
    %layers.56.self_attn.v_proj = llama.linear %layers.56.input_layernorm, %layers.56.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.56.self_attn.v_proj")
    %layers.56.self_attn.q = llama.split_heads %layers.56.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.56.self_attn.q")
    %layers.56.self_attn.k = llama.split_heads %layers.56.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.56.self_attn.k")
    %layers.56.self_attn.v = llama.split_heads %layers.56.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.56.self_attn.v")
    %layers.56.self_attn.rope, %layers.56.self_attn.rope_112 = llama.rope %layers.56.self_attn.q, %layers.56.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.56.self_attn.rope")
    %layers.56.self_attn.kv_append, %layers.56.self_attn.kv_append_113 = llama.kv_append %layers.56.self_attn.k_cache, %layers.56.self_attn.v_cache, %layers.56.self_attn.rope_112, %layers.56.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.56.self_attn.kv_append")
    %layers.56.self_attn.attention = llama.attention %layers.56.self_attn.rope, %layers.56.self_attn.kv_append, %layers.56.self_attn.kv_append_113 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.56.self_attn.attention")
    %layers.56.self_attn.merge = llama.merge_heads %layers.56.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.56.self_attn.merge")
    %layers.56.self_attn.o_proj = llama.linear %layers.56.self_attn.merge, %layers.56.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.56.self_attn.o_proj")
    %layers.56.self_attn.residual = llama.residual_add %layers.55.mlp.residual, %layers.56.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.56.self_attn.residual")
    %layers.56.post_attention_layernorm = llama.rms_norm %layers.56.self_attn.residual, %layers.56.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.56.post_attention_layernorm")
    %layers.56.mlp.gate_proj = llama.linear %layers.56.post_attention_layernorm, %layers.56.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.56.mlp.gate_proj")
    %layers.56.mlp.up_proj = llama.linear %layers.56.post_attention_layernorm, %layers.56.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.56.mlp.up_proj")
    %layers.56.mlp.swiglu = llama.swiglu %layers.56.mlp.gate_proj, %layers.56.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.56.mlp.swiglu")
    %layers.56.mlp.down_proj = llama.linear %layers.56.mlp.swiglu, %layers.56.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.56.mlp.down_proj")
    %layers.56.mlp.residual = llama.residual_add %layers.56.self_attn.residual, %layers.56.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.56.mlp.residual")
    %layers.57.input_layernorm = llama.rms_norm %layers.56.mlp.residual, %layers.57.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.57.input_layernorm")
    %layers.57.self_attn.q_proj = llama.linear %layers.57.input_layernorm, %layers.57.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.57.self_attn.q_proj")
    %layers.57.self_attn.k_proj = llama.linear %layers.57.input_layernorm, %layers.57.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.57.self_attn.k_proj")
    %layers.57.self_attn.v_proj = llama.linear %layers.57.input_layernorm, %layers.57.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.57.self_attn.v_proj")
    %layers.57.self_attn.q = llama.split_heads %layers.57.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.57.self_attn.q")
    %layers.57.self_attn.k = llama.split_heads %layers.57.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.57.self_attn.k")
    %layers.57.self_attn.v = llama.split_heads %layers.57.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.57.self_attn.v")
    %layers.57.self_attn.rope, %layers.57.self_attn.rope_114 = llama.rope %layers.57.self_attn.q, %layers.57.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.57.self_attn.rope")
    %layers.57.self_attn.kv_append, %layers.57.self_attn.kv_append_115 = llama.kv_append %layers.57.self_attn.k_cache, %layers.57.self_attn.v_cache, %layers.57.self_attn.rope_114, %layers.57.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.57.self_attn.kv_append")
    %layers.57.self_attn.attention = llama.attention %layers.57.self_attn.rope, %layers.57.self_attn.kv_append, %layers.57.self_attn.kv_append_115 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.57.self_attn.attention")
    %layers.57.self_attn.merge = llama.merge_heads %layers.57.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.57.self_attn.merge")
    %layers.57.self_attn.o_proj = llama.linear %layers.57.self_attn.merge, %layers.57.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.57.self_attn.o_proj")
    %layers.57.self_attn.residual = llama.residual_add %layers.56.mlp.residual, %layers.57.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.57.self_attn.residual")
    %layers.57.post_attention_layernorm = llama.rms_norm %layers.57.self_attn.residual, %layers.57.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.57.post_attention_layernorm")
    %layers.57.mlp.gate_proj = llama.linear %layers.57.post_attention_layernorm, %layers.57.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.57.mlp.gate_proj")
    %layers.57.mlp.up_proj = llama.linear %layers.57.post_attention_layernorm, %layers.57.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.57.mlp.up_proj")
    %layers.57.mlp.swiglu = llama.swiglu %layers.57.mlp.gate_proj, %layers.57.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.57.mlp.swiglu")
    %layers.57.mlp.down_proj = llama.linear %layers.57.mlp.swiglu, %layers.57.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.57.mlp.down_proj")
    %layers.57.mlp.residual = llama.residual_add %layers.57.self_attn.residual, %layers.57.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.57.mlp.residual")
    %layers.58.input_layernorm = llama.rms_norm %layers.57.mlp.residual, %layers.58.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.58.input_layernorm")
    %layers.58.self_attn.q_proj = llama.linear %layers.58.input_layernorm, %layers.58.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.58.self_attn.q_proj")
    %layers.58.self_attn.k_proj = llama.linear %layers.58.input_layernorm, %layers.58.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.58.self_attn.k_proj")
    %layers.58.self_attn.v_proj = llama.linear %layers.58.input_layernorm, %layers.58.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.58.self_attn.v_proj")
    %layers.58.self_attn.q = llama.split_heads %layers.58.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.58.self_attn.q")
    %layers.58.self_attn.k = llama.split_heads %layers.58.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.58.self_attn.k")
    %layers.58.self_attn.v = llama.split_heads %layers.58.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.58.self_attn.v")
    %layers.58.self_attn.rope, %layers.58.self_attn.rope_116 = llama.rope %layers.58.self_attn.q, %layers.58.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.58.self_attn.rope")
    %layers.58.self_attn.kv_append, %layers.58.self_attn.kv_append_117 = llama.kv_append %layers.58.self_attn.k_cache, %layers.58.self_attn.v_cache, %layers.58.self_attn.rope_116, %layers.58.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.58.self_attn.kv_append")
    %layers.58.self_attn.attention = llama.attention %layers.58.self_attn.rope, %layers.58.self_attn.kv_append, %layers.58.self_attn.kv_append_117 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.58.self_attn.attention")
    %layers.58.self_attn.merge = llama.merge_heads %layers.58.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.58.self_attn.merge")
    %layers.58.self_attn.o_proj = llama.linear %layers.58.self_attn.merge, %layers.58.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.58.self_attn.o_proj")
    %layers.58.self_attn.residual = llama.residual_add %layers.57.mlp.residual, %layers.58.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.58.self_attn.residual")
    %layers.58.post_attention_layernorm = llama.rms_norm %layers.58.self_attn.residual, %layers.58.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.58.post_attention_layernorm")
    %layers.58.mlp.gate_proj = llama.linear %layers.58.post_attention_layernorm, %layers.58.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.58.mlp.gate_proj")
    %layers.58.mlp.up_proj = llama.linear %layers.58.post_attention_layernorm, %layers.58.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.58.mlp.up_proj")
    %layers.58.mlp.swiglu = llama.swiglu %layers.58.mlp.gate_proj, %layers.58.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.58.mlp.swiglu")
    %layers.58.mlp.down_proj = llama.linear %layers.58.mlp.swiglu, %layers.58.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.58.mlp.down_proj")
    %layers.58.mlp.residual = llama.residual_add %layers.58.self_attn.residual, %layers.58.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.58.mlp.residual")
    %layers.59.input_layernorm = llama.rms_norm %layers.58.mlp.residual, %layers.59.input_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.59.input_layernorm")
    %layers.59.self_attn.q_proj = llama.linear %layers.59.input_layernorm, %layers.59.self_attn.q_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.59.self_attn.q_proj")
    %layers.59.self_attn.k_proj = llama.linear %layers.59.input_layernorm, %layers.59.self_attn.k_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.59.self_attn.k_proj")
    %layers.59.self_attn.v_proj = llama.linear %layers.59.input_layernorm, %layers.59.self_attn.v_proj.weight {roofline.group = "qkv mlp"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.59.self_attn.v_proj")
    %layers.59.self_attn.q = llama.split_heads %layers.59.self_attn.q_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.59.self_attn.q")
    %layers.59.self_attn.k = llama.split_heads %layers.59.self_attn.k_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.59.self_attn.k")
    %layers.59.self_attn.v = llama.split_heads %layers.59.self_attn.v_proj : tensor<?x1x6656xf16> -> tensor<?x1x52x128xf16> loc("layers.59.self_attn.v")
    %layers.59.self_attn.rope, %layers.59.self_attn.rope_118 = llama.rope %layers.59.self_attn.q, %layers.59.self_attn.k, %cos, %sin {roofline.group = "rope"} : tensor<?x1x52x128xf16>, tensor<?x1x52x128xf16>, tensor<1x64xf16> loc("layers.59.self_attn.rope")
    %layers.59.self_attn.kv_append, %layers.59.self_attn.kv_append_119 = llama.kv_append %layers.59.self_attn.k_cache, %layers.59.self_attn.v_cache, %layers.59.self_attn.rope_118, %layers.59.self_attn.v {roofline.group = "kv cache"} : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16> loc("layers.59.self_attn.kv_append")
    %layers.59.self_attn.attention = llama.attention %layers.59.self_attn.rope, %layers.59.self_attn.kv_append, %layers.59.self_attn.kv_append_119 scale(0.08838834764831845) : tensor<?x1x52x128xf16>, tensor<?x?x52x128xf16> loc("layers.59.self_attn.attention")
    %layers.59.self_attn.merge = llama.merge_heads %layers.59.self_attn.attention : tensor<?x1x52x128xf16> -> tensor<?x1x6656xf16> loc("layers.59.self_attn.merge")
    %layers.59.self_attn.o_proj = llama.linear %layers.59.self_attn.merge, %layers.59.self_attn.o_proj.weight {roofline.group = "o proj"} : (tensor<?x1x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x1x6656xf16> loc("layers.59.self_attn.o_proj")
    %layers.59.self_attn.residual = llama.residual_add %layers.58.mlp.residual, %layers.59.self_attn.o_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.59.self_attn.residual")
    %layers.59.post_attention_layernorm = llama.rms_norm %layers.59.self_attn.residual, %layers.59.post_attention_layernorm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("layers.59.post_attention_layernorm")
    %layers.59.mlp.gate_proj = llama.linear %layers.59.post_attention_layernorm, %layers.59.mlp.gate_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.59.mlp.gate_proj")
    %layers.59.mlp.up_proj = llama.linear %layers.59.post_attention_layernorm, %layers.59.mlp.up_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x6656xf16>, tensor<17920x6656xf16>) -> tensor<?x1x17920xf16> loc("layers.59.mlp.up_proj")
    %layers.59.mlp.swiglu = llama.swiglu %layers.59.mlp.gate_proj, %layers.59.mlp.up_proj {roofline.group = "silu"} : tensor<?x1x17920xf16> loc("layers.59.mlp.swiglu")
    %layers.59.mlp.down_proj = llama.linear %layers.59.mlp.swiglu, %layers.59.mlp.down_proj.weight {roofline.group = "up/gate/down"} : (tensor<?x1x17920xf16>, tensor<6656x17920xf16>) -> tensor<?x1x6656xf16> loc("layers.59.mlp.down_proj")
    %layers.59.mlp.residual = llama.residual_add %layers.59.self_attn.residual, %layers.59.mlp.down_proj {roofline.group = "residual"} : tensor<?x1x6656xf16> loc("layers.59.mlp.residual")
    %norm = llama.rms_norm %layers.59.mlp.residual, %norm.weight eps(1.0e-06) {roofline.group = "norm"} : tensor<?x1x6656xf16>, tensor<6656xf16> loc("norm")
    %lm_head = llama.lm_head %norm, %lm_head.weight {roofline.group = "lm head"} : (tensor<?x1x6656xf16>, tensor<32000x6656xf16>) -> tensor<?x1x32000xf16> loc("lm_head")
    return %lm_head, %layers.0.self_attn.kv_append, %layers.0.self_attn.kv_append_1,
        %layers.1.self_attn.kv_append, %layers.1.self_attn.kv_append_3,
        %layers.2.self_attn.kv_append, %layers.2.self_attn.kv_append_5,
        %layers.3.self_attn.kv_append, %layers.3.self_attn.kv_append_7,
        %layers.4.self_attn.kv_append, %layers.4.self_attn.kv_append_9,
        %layers.5.self_attn.kv_append, %layers.5.self_attn.kv_append_11,
        %layers.6.self_attn.kv_append, %layers.6.self_attn.kv_append_13,
        %layers.7.self_attn.kv_append, %layers.7.self_attn.kv_append_15,
        %layers.8.self_attn.kv_append, %layers.8.self_attn.kv_append_17,
        %layers.9.self_attn.kv_append, %layers.9.self_attn.kv_append_19,
        %layers.10.self_attn.kv_append, %layers.10.self_attn.kv_append_21,
        %layers.11.self_attn.kv_append, %layers.11.self_attn.kv_append_23,
        %layers.12.self_attn.kv_append, %layers.12.self_attn.kv_append_25,
        %layers.13.self_attn.kv_append, %layers.13.self_attn.kv_append_27,
        %layers.14.self_attn.kv_append, %layers.14.self_attn.kv_append_29,
        %layers.15.self_attn.kv_append, %layers.15.self_attn.kv_append_31,
        %layers.16.self_attn.kv_append, %layers.16.self_attn.kv_append_33,
        %layers.17.self_attn.kv_append, %layers.17.self_attn.kv_append_35,
        %layers.18.self_attn.kv_append, %layers.18.self_attn.kv_append_37,
        %layers.19.self_attn.kv_append, %layers.19.self_attn.kv_append_39,
        %layers.20.self_attn.kv_append, %layers.20.self_attn.kv_append_41,
        %layers.21.self_attn.kv_append, %layers.21.self_attn.kv_append_43,
        %layers.22.self_attn.kv_append, %layers.22.self_attn.kv_append_45,
        %layers.23.self_attn.kv_append, %layers.23.self_attn.kv_append_47,
        %layers.24.self_attn.kv_append, %layers.24.self_attn.kv_append_49,
        %layers.25.self_attn.kv_append, %layers.25.self_attn.kv_append_51,
        %layers.26.self_attn.kv_append, %layers.26.self_attn.kv_append_53,
        %layers.27.self_attn.kv_append, %layers.27.self_attn.kv_append_55,
        %layers.28.self_attn.kv_append, %layers.28.self_attn.kv_append_57,
        %layers.29.self_attn.kv_append, %layers.29.self_attn.kv_append_59,
        %layers.30.self_attn.kv_append, %layers.30.self_attn.kv_append_61,
        %layers.31.self_attn.kv_append, %layers.31.self_attn.kv_append_63,
        %layers.32.self_attn.kv_append, %layers.32.self_attn.kv_append_65,
        %layers.33.self_attn.kv_append, %layers.33.self_attn.kv_append_67,
        %layers.34.self_attn.kv_append, %layers.34.self_attn.kv_append_69,
        %layers.35.self_attn.kv_append, %layers.35.self_attn.kv_append_71,
        %layers.36.self_attn.kv_append, %layers.36.self_attn.kv_append_73,
        %layers.37.self_attn.kv_append, %layers.37.self_attn.kv_append_75,
        %layers.38.self_attn.kv_append, %layers.38.self_attn.kv_append_77,
        %layers.39.self_attn.kv_append, %layers.39.self_attn.kv_append_79,
        %layers.40.self_attn.kv_append, %layers.40.self_attn.kv_append_81,
        %layers.41.self_attn.kv_append, %layers.41.self_attn.kv_append_83,
        %layers.42.self_attn.kv_append, %layers.42.self_attn.kv_append_85,
        %layers.43.self_attn.kv_append, %layers.43.self_attn.kv_append_87,
        %layers.44.self_attn.kv_append, %layers.44.self_attn.kv_append_89,
        %layers.45.self_attn.kv_append, %layers.45.self_attn.kv_append_91,
        %layers.46.self_attn.kv_append, %layers.46.self_attn.kv_append_93,
        %layers.47.self_attn.kv_append, %layers.47.self_attn.kv_append_95,
        %layers.48.self_attn.kv_append, %layers.48.self_attn.kv_append_97,
        %layers.49.self_attn.kv_append, %layers.49.self_attn.kv_append_99,
        %layers.50.self_attn.kv_append, %layers.50.self_attn.kv_append_101,
        %layers.51.self_attn.kv_append, %layers.51.self_attn.kv_append_103,
        %layers.52.self_attn.kv_append, %layers.52.self_attn.kv_append_105,
        %layers.53.self_attn.kv_append, %layers.53.self_attn.kv_append_107,
        %layers.54.self_attn.kv_append, %layers.54.self_attn.kv_append_109,
        %layers.55.self_attn.kv_append, %layers.55.self_attn.kv_append_111,
        %layers.56.self_attn.kv_append, %layers.56.self_attn.kv_append_113,
        %layers.57.self_attn.kv_append, %layers.57.self_attn.kv_append_115,
        %layers.58.self_attn.kv_append, %layers.58.self_attn.kv_append_117,
        %layers.59.self_attn.kv_append, %layers.59.self_attn.kv_append_119 : tensor<?x1x32000xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>,
        tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16> loc("decode")
  } loc("decode")
} loc(unknown)
