bye = Görüşmek üzere!
