not-yet = Bu sohbete henüz kendiliğimden yazamıyorum; yani hiçbir abonelik yok. İstediğiniz zaman sorabilirsiniz.
