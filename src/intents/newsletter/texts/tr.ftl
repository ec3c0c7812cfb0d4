none = Bir bülten (Newsletter) bilmiyorum.
how = Ben kimseyi kaydedemem. Sorumlu kişiye kısa bir mesaj yeter.
