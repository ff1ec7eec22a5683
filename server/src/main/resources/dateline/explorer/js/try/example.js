// A text to begin with. Nothing in it happened.

export const EXAMPLE = {
  title: 'Norland and Elmland sign a ceasefire',
  published: '2031-05-08',
  publisher: 'The Elm Post',
  text: `PORT ELM – President Ada Quill of Norland and Elmland's prime minister, Tom Reed, signed a ceasefire in Geneva on Monday, ending four months of fighting.

"We will withdraw our troops by the end of June," Quill told reporters. Reed, who met her for the first time, said that his government would release 200 prisoners.

Norland's army had invaded the border province in January and shelled the town of Birch, killing 31 people, according to the United Nations. A spokesman for the Norland army denied that its soldiers had attacked Birch.

France and Germany praised the agreement. Berlin plans to send 50 million euros to the region, the German foreign ministry announced. If the ceasefire holds, Acme Energy, a company based in Geneva, may reopen its power plant.

The road to Birch is still closed. Few believe in a quick return.`,
};
