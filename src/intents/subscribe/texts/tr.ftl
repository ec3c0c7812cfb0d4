not-yet = Bu sohbete henüz kendiliğimden yazamıyorum; yani hiçbir şey ayarlanmadı. İstediğiniz zaman sorabilirsiniz.
