// The letters of other scripts that look like one basic Latin letter: the confusables of Unicode (UTS 39) as
// ICU 72 has them, those whose skeleton is one letter. ICU's own detector would bring a quarter of the module
// with it for these three hundred; tests/stages/look_alikes.cpp asks it whether they are still the same.
#pragma once
#include <string_view>

namespace unspin {

struct LookAlikes {
  char16_t latin;
  std::u32string_view others;
};

inline constexpr LookAlikes look_alikes[] = {
    {u'A', U"\u0391\u0410\u13AA\u15C5\uA4EE\U000102A0\U00016F40"},
    {u'B', U"\u0392\u0412\u13F4\u15F7\uA4D0\U00010282\U000102A1\U00010301"},
    {u'C', U"\u03F9\u0421\u13DF\u2CA4\uA4DA\U000102A2\U00010302\U00010415\U0001051C"},
    {u'D', U"\u13A0\u15DE\u15EA\uA4D3"},
    {u'E', U"\u0395\u0415\u13AC\u2D39\uA4F0\U00010286\U000118A6\U000118AE"},
    {u'F', U"\u03DC\u15B4\uA4DD\U00010287\U000102A5\U00010525\U000118A2\U000118C2"},
    {u'G', U"\u050C\u13C0\u13F3\uA4D6"},
    {u'H', U"\u0397\u041D\u13BB\u157C\u2C8E\uA4E7\U000102CF"},
    {u'J', U"\u037F\u0408\u13AB\u148D\uA4D9"},
    {u'K', U"\u039A\u041A\u13E6\u16D5\u2C94\uA4D7\U00010518"},
    {u'L', U"\u13DE\u14AA\u2CD0\uA4E1\U0001041B\U00010526\U000118A3\U000118B2\U00016F16"},
    {u'M', U"\u039C\u03FA\u041C\u13B7\u15F0\u16D6\u2C98\uA4DF\U000102B0\U00010311"},
    {u'N', U"\u039D\u2C9A\uA4E0\U00010513"},
    {u'O',
     U"\u039F\u041E\u0555\u0B20\u12D0\u2C9E\u2D54\u3007\uA4F3\U00010292\U000102AB\U00010404\U000104C2"
     U"\U00010516"
     U"\U000118B5"},
    {u'P', U"\u03A1\u0420\u13E2\u146D\u2CA2\uA4D1\U00010295"},
    {u'Q', U"\u2D55"},
    {u'R', U"\u13A1\u13D2\u1587\uA4E3\U000104B4\U00016F35"},
    {u'S', U"\u0405\u054F\u13D5\u13DA\uA4E2\U00010296\U00010420\U00016F3A"},
    {u'T', U"\u03A4\u0422\u13A2\u2CA6\uA4D4\U00010297\U000102B1\U00010315\U000118BC\U00016F0A"},
    {u'U', U"\u054D\u1200\u144C\uA4F4\U000104CE\U000118B8\U00016F42"},
    {u'V', U"\u0474\u13D9\u142F\u2D38\uA4E6\uA6DF\U0001051D\U000118A0\U00016F08"},
    {u'W', U"\u051C\u13B3\u13D4\uA4EA"},
    {u'X', U"\u03A7\u0425\u16B7\u2CAC\u2D5D\uA4EB\U00010290\U000102B4\U00010317\U00010527"},
    {u'Y', U"\u03A5\u03D2\u0423\u04AE\u13A9\u13BD\u2CA8\uA4EC\U000102B2\U000118A4\U00016F43"},
    {u'Z', U"\u0396\u13C3\uA4DC\U000118A9"},
    {u'a', U"\u03B1\u0430"},
    {u'b', U"\u042C\u13CF\u1472\u15AF"},
    {u'c', U"\u03F2\u0441\u2CA5\uABAF\U0001043D"},
    {u'd', U"\u0501\u13E7\u146F\uA4D2"},
    {u'e', U"\u0435\u04BD"},
    {u'f', U"\u0584"},
    {u'g', U"\u0581"},
    {u'h', U"\u04BB\u0570\u13C2"},
    {u'i', U"\u037A\u03B9\u0456\u04CF\u13A5\u1FBE\uA647\uAB75\U000118C3"},
    {u'j', U"\u03F3\u0458"},
    {u'l',
     U"\u0399\u0406\u04C0\u05D5\u05DF\u0627\u07CA\u16C1\u2C92\u2D4F\uA4F2\uFE8D\uFE8E\U0001028A\U00010309"
     U"\U00016F28\U0001EE00\U0001EE80"},
    {u'n', U"\u0578\u057C"},
    {u'o',
     U"\u03BF\u03C3\u043E\u0585\u05E1\u0647\u06BE\u06C1\u06D5\u0D20\u101D\u10FF\u2C9F\uFBA6\uFBA7\uFBA8\uFBA9"
     U"\uFBAA\uFBAB\uFBAC\uFBAD\uFEE9\uFEEA\uFEEB\uFEEC\U0001042C\U000104EA\U000118C8\U000118D7\U0001EE24"
     U"\U0001EE64\U0001EE84"},
    {u'p', U"\u03C1\u03F1\u0440\u2CA3"},
    {u'q', U"\u051B\u0563\u0566"},
    {u'r', U"\u0433\u1D26\u2C85\uAB81"},
    {u's', U"\u0455\uABAA\U00010448\U000118C1"},
    {u'u', U"\u03C5\u057D\U000104F6\U000118D8"},
    {u'v', U"\u03BD\u0475\u05D8\uABA9\U00011706\U000118C0"},
    {u'w', U"\u0461\u051D\u0561\uAB83\U0001170A\U0001170E\U0001170F"},
    {u'x', U"\u0445\u1541\u157D"},
    {u'y', U"\u03B3\u0443\u04AF\u10E7\U000118DC"},
    {u'z', U"\uAB93\U000118C4"},
};

}  // namespace unspin
