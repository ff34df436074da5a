/** Food, people, the home, pastimes: words by what they are about. */
export const foodAndHome: Record<string, string> = {
  fruit: `
    apple apples banana bananas orange oranges grape grapes lemon lemons lime strawberry strawberries
    blueberry blueberries cherry cherries peach peaches pear pears mango pineapple watermelon melon avocado
    avocados coconut raisins`,
  vegetable: `
    potato potatoes tomato tomatoes carrot carrots onion onions garlic lettuce spinach broccoli cabbage
    cauliflower celery cucumber pepper peppers corn peas beans squash zucchini mushroom mushrooms kale
    asparagus`,
  meat: `
    beef steak chicken pork ham bacon turkey lamb sausage fish salmon tuna shrimp lobster crab meat meatloaf
    ribs brisket duck`,
  dish: `
    pizza pasta spaghetti lasagna burger burgers hamburger sandwich taco tacos burrito sushi soup salad stew
    curry chili casserole omelette pancakes waffles fries ravioli noodles ramen enchiladas quesadilla
    dumplings nachos lasagne gumbo`,
  staple: `
    bread rice flour sugar salt butter milk cream cheese egg eggs oil yogurt oats oatmeal cereal honey
    vinegar sauce mayo mayonnaise ketchup mustard syrup vanilla cinnamon baking yeast peanut almond nuts`,
  sweet: `
    cake cakes cookie cookies pie brownies chocolate candy donut donuts icecream dessert muffin muffins
    cupcake pudding`,
  drink: "water coffee tea juice soda beer wine coke pepsi cola lemonade smoothie whiskey vodka",
  meal: "breakfast lunch dinner supper brunch meal snack",
  cuisine: `
    thai chinese italian mexican indian japanese french greek vietnamese korean mediterranean american bbq
    barbecue vegan vegetarian cuisine`,
  eatery: `
    restaurant restaurants diner eatery eateries cafe bistro grill steakhouse pizzeria applebees mcdonalds
    chilis denny dennys olive outback wendys chipotle`,
  cook: "cook cooking bake baked boil fry grill roast recipe recipes prepare ingredients ingredient",
  coffee: "espresso latte cappuccino brew brewing coffee",
  calories: `
    calorie calories carbs protein fat sodium nutrition nutritional healthy health vitamins sugar fiber
    nutrients`,
  family: `
    mom mother dad father brother sister son daughter wife husband grandma grandmother grandpa grandfather
    aunt uncle cousin parents family kids children child baby boyfriend girlfriend`,
  person: `
    john james bob mary tom mike david dan sarah jane joe steve mark paul peter george susan linda karen
    nancy bill jim jason kevin brian chris matt alex sam ben adam eric ryan anna emily laura julie amy lisa
    jack harry nick tony carl fred`,
  pet: "dog dogs cat cats pet pets puppy kitten hamster animal animals",
  color: "red blue green yellow orange purple black white pink brown gray grey",
  home: `
    light lights lamp thermostat door doors garage fan heater oven ac house kitchen bedroom bathroom
    livingroom`,
  clean: "clean cleaning vacuum hoover sweep mop dust roomba",
  plug: "plug socket outlet switch power",
  device: `
    phone cellphone smartphone iphone android tablet laptop computer tv television speaker speakers device
    bluetooth`,
  music: `
    song songs music tune tunes track album artist singer playlist band jazz rock rap hiphop country
    classical spotify pandora`,
  audio: "podcast podcasts audiobook audiobooks radio station episode listen",
  read: "read reading book books novel chapter author page",
  movie: "movie movies film tv show netflix series actor actress",
  game: "game games play playing chess",
  sport: "football baseball basketball soccer hockey nfl nba team score golf tennis",
  joke: "joke jokes funny laugh humor hilarious comedian",
  fact: "fact facts trivia interesting",
  story: "story tale",
  dice: "dice die roll coin flip toss",
  social: "facebook twitter tweet instagram post snapchat linkedin social",
  news: "news headline headlines article articles newspaper report reports happening events event",
  email: "email emails mail mails inbox message messages text sms letter",
  list: "list lists todo",
  alarm: "alarm alarms wake timer",
  remind: "remind reminder reminders remember forget memo",
  volume: "volume loud louder quiet quieter softer noise sound",
  school: "school college university class exam",
  doctor: "doctor dentist physician nurse hospital clinic vaccine vaccines shot shots vaccination",
};
