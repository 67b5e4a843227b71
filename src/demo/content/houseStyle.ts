import type { Palette, Picture } from "../../domain/organisation/index.ts";

/** The blue of a lake, in four tones. */
export const meerwijkPalette: Palette = {
  accent: "#12527c",
  accentDeep: "#0b3857",
  accentMid: "#4d86b0",
  accentPale: "#d3e4f0",
};

/** An invented logo: roofs and a sun over water. Drawn for this demo; no municipality has it. */
export const meerwijkLogo: Picture = {
  type: "png",
  width: 160,
  height: 160,
  bytes: Buffer.from(
    [
      "iVBORw0KGgoAAAANSUhEUgAAAKAAAACgCAMAAAC8EZcfAAAARVBMVEUNS3kSU34RUXsRUXsXVHlHeZpIbXeJqb1fjKkRUXscWYKu",
      "mVPgr0Tztz5kka8yapD+/v7Q3OSrxtmUts753KN6pcSoyuMYygKeAAAACXRSTlMBNF6m2/3N/nQXPk5LAAAHRElEQVR42u1diXaj",
      "OgwtGIeiJDbgIf//qc8QkuJdXiD0vGrO6XQyjbjRLi/q19cfnYGqmjSkkdRJmv8mhNRVdRJoRIKC+Q9A9ySYSX6VQOvqs+BmMN2b",
      "Nt9u6DMgKym4JzY7qg3qWbpS4wfDQ2FTUJLj5LhVbAzGhhwovETaXYyzW+QQdE31WXgQemlHiFUDgEIUNsZqL9fA6jH4cnl3qTvo",
      "SlJTF9ZuV5pK6tkWWbLlKbM1Oa/4XnquylhfTJiLpAKWSKDbk8i+6oVP+0q9DyqVMhDW+6r39YHrjNyxD6JChki6gygxIjbdgdQk",
      "4IP9op+FBcnRL6SaGOwXEHezv+v1ervfbrcrzZIh2UeXl+t9Q9eLypvsUPxBDH4V3ky3i1Ld1HuUBxHiu5t0oyk5ZZ/y6nq30lX5",
      "oWIOEm+M9H5HICQfq68udyddIuvDqoz3Mqb8043vfuNxZljGAHnfb+3/dvchjOoCSJG4J/H1/c+7+d1LlwgzrMoY4DADHHAC1Pwk",
      "EA3LuMTYLzQiLHAhtQfYPwW3/Upt0IUtOvaJsCqCj/VvYr4Y7YrWXWoIRJon7TdEESaoA3TXNVU5B3nRABiAN00QdTAEQnqYUfA9",
      "XfkeB9DZABQRoOg1EgiAd1yrHJdDIOQgP45yi5WgPdR4Bbh9ItZB3o4S68UOETb5ALkNXz8kACS2JAfZAIfejjAEkJumU0UmERTA",
      "sXfQv0gfsYkw4MIYgG3fpyG8Yta8an/UQwBkfZ+I8IJp5JtcCfLeS7EC1IO1UgdCAkAY+kSEN9S6pqtM8D0S48AIJV9QizVNlwdQ",
      "9H0iQopakau7TIA9giIM0NAx+RRA7IJc48r+JQGalfUVveraHSFBY/kttJeH2W5IAeh9nb4WMCU8IfxVcY3Iw8UBbkLtuGlMA0YY",
      "B8wGNBag1ODa3IO7Dm48hcLuAOkrsnOPGVZuDe8NkGmdqd8IjwfI1KYlZIQEVxzo36cDFEbj5wfYmK6+K0Cj8h5cCFeAcKgEuaXw",
      "GbgPYNUdCdDR+XFPvVBbotBuAJ2NAbOtDdTOPLIXQE/jwizpeB+A2HDkrdC3C3F/AHMBNr8dYO6D0wGu9cz/DqDPVOyGEwDYnRdg",
      "9zsAnk7FcHaAv8dJ1tX+Bk4LEJfqTgMQDgWICtTEuXj5BzAGYHVegNXvAPjVnRZg0aMehci2vEU66E5J5IDzyHB2gEUkWJ8VYP11",
      "Ri/ZmMVRh84T7XBztEI1QtaKYRj6fhjHlmYho+04zoxmTiz+IxDLVh1n+uriyHgSOM6GXE61sdPE7JuqA4uXnZ3TGMVJ341l7j3f",
      "SIhlODXqbif1b0kPNFd6sZyUQ3AVH4M1gcA5Iw/vbQscQGXHvcWULRjtsL4UJ/VUxTeKb1A7dECWaEPIoWmvnUtR3t0yKhlQ1hrP",
      "a71cDT08OfEUToN2bka8WVIt1qKFqIkvk1Ornzxyfi6Y1AePdu1Qzc0m87AaaAY6Ug8n45jo/Ork8Kc2yFiHx3BGYPmwK6fROP32",
      "7TNcfftKDbdGVovixK2cvs0DhH7XnyLsf8r3pCH+ohDHRxDIj0XfKVf9UMFcOkc4Bgc5DWkH+RFCtFofRAvxknYVAoIfvUWX1n5O",
      "6XchvKWAiClIeRstQGTzNDmq2ja29eCtldMwsNzrGkzonAeR1rzYODGoMHd2f75ZZi2B0Q49hufRIUmO1gpgfe+S9MAtxw0n3gVu",
      "NXWbSTzAOWMyhj4fktBNguRAJS2BESDkQGC2IvYrLws7No0PSWL5wiiPMbDnPCQ6LW9+0vI5cTxI8FodANuwXkmwGIA2DhNDjHlB",
      "XCaXH/1hJSTEeYqVkwNChsGribV4uAgFEYA6OYgwB8TlTv5wkxqKwR7KHw80B0PZqOuxk+8BIRGwR4gYarnIe30yIAL3vXEIiO/N",
      "werQ8kXkFe36yWhs2UzTQ2BFoItPTNPMYNJhMytCAPRYkosYBePr7DkZbjWlTxxM+5M/J8wfW2XMNYyTNa5GDCXhbE1TzwxgeCYz",
      "sxeo4hNUSZBGbJ3MpBo1aKEx5gpyA+JbwjOxsITopAVFgE1mBR43qkIFuMhLVzR9A6T6f9lsTL5mcliLCZlZWeywD/MZwCzpa3Yi",
      "nairNLCkmGl1IhE/LsWyMoCMIu4k4+QgUuYKWTIFhONwoKuzcBjHFPk5dieAB/AF6zJTiOPYps5lsu3Fw5QuPgcHmjXSz1ImuyBO",
      "2K5O5ZCBz9WJWk2R4avubdwUl/zRZTZFUzV5WdBBqKpdME758+mII6Z1c0ckmyrZFPGk3ThpLLTIhL8aXOJ4dmuQul0IUGqMY7PP",
      "kYGCMxyTJmBCfvvxyTlXxeeIlp2EtMsk1jpZr7Cvdovp+VWF7zlUOXei1AEzn/POsMARg70r0kFc2Hl1X8cN9a4JhFf8tJ7m4Kno",
      "MgHGAISD0b3kiIuN5CPotiCXBheUhe3V9JqPgtv4TU3ev3mhW375Avns7zT4ox/6D55bYQ2XkjjRAAAAAElFTkSuQmCC",
    ].join(""),
    "base64",
  ),
};
