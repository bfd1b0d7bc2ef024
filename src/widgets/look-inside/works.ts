/** Published works that say what such a look inside can and cannot tell. */
export const works = [
  { name: 'Jain & Wallace 2019', url: 'https://arxiv.org/abs/1902.10186' },
  { name: 'Elhage et al. 2021', url: 'https://transformer-circuits.pub/2021/framework/index.html' },
  {
    name: 'nostalgebraist 2020',
    url: 'https://www.lesswrong.com/posts/AcKRB8wDpdaN6v6ru/interpreting-gpt-the-logit-lens',
  },
];
