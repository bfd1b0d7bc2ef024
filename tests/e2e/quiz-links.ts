/** Answers to every question of the quiz, as the end of its address. */
export const ALL =
  '#v2:privacy=stay,place=own,machine=computer,task=simple,input=text,breadth=narrow,examples=many,change=rarely,length=page,language=one,speed=instant,volume=many,budget=low,audit=audit';
