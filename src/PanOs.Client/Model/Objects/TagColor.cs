namespace PanOs.Model;

/// <summary>The colour of a tag. PAN-OS numbers its colours and has no 18; what a number looks like is up to the web interface.</summary>
public enum TagColor
{
    /// <summary>Colour 1, the keyword <c>color1</c>.</summary>
    Color1 = 1,

    /// <summary>Colour 2, the keyword <c>color2</c>.</summary>
    Color2 = 2,

    /// <summary>Colour 3, the keyword <c>color3</c>.</summary>
    Color3 = 3,

    /// <summary>Colour 4, the keyword <c>color4</c>.</summary>
    Color4 = 4,

    /// <summary>Colour 5, the keyword <c>color5</c>.</summary>
    Color5 = 5,

    /// <summary>Colour 6, the keyword <c>color6</c>.</summary>
    Color6 = 6,

    /// <summary>Colour 7, the keyword <c>color7</c>.</summary>
    Color7 = 7,

    /// <summary>Colour 8, the keyword <c>color8</c>.</summary>
    Color8 = 8,

    /// <summary>Colour 9, the keyword <c>color9</c>.</summary>
    Color9 = 9,

    /// <summary>Colour 10, the keyword <c>color10</c>.</summary>
    Color10 = 10,

    /// <summary>Colour 11, the keyword <c>color11</c>.</summary>
    Color11 = 11,

    /// <summary>Colour 12, the keyword <c>color12</c>.</summary>
    Color12 = 12,

    /// <summary>Colour 13, the keyword <c>color13</c>.</summary>
    Color13 = 13,

    /// <summary>Colour 14, the keyword <c>color14</c>.</summary>
    Color14 = 14,

    /// <summary>Colour 15, the keyword <c>color15</c>.</summary>
    Color15 = 15,

    /// <summary>Colour 16, the keyword <c>color16</c>.</summary>
    Color16 = 16,

    /// <summary>Colour 17, the keyword <c>color17</c>.</summary>
    Color17 = 17,

    /// <summary>Colour 19, the keyword <c>color19</c>.</summary>
    Color19 = 19,

    /// <summary>Colour 20, the keyword <c>color20</c>.</summary>
    Color20 = 20,

    /// <summary>Colour 21, the keyword <c>color21</c>.</summary>
    Color21 = 21,

    /// <summary>Colour 22, the keyword <c>color22</c>.</summary>
    Color22 = 22,

    /// <summary>Colour 23, the keyword <c>color23</c>.</summary>
    Color23 = 23,

    /// <summary>Colour 24, the keyword <c>color24</c>.</summary>
    Color24 = 24,

    /// <summary>Colour 25, the keyword <c>color25</c>.</summary>
    Color25 = 25,

    /// <summary>Colour 26, the keyword <c>color26</c>.</summary>
    Color26 = 26,

    /// <summary>Colour 27, the keyword <c>color27</c>.</summary>
    Color27 = 27,

    /// <summary>Colour 28, the keyword <c>color28</c>.</summary>
    Color28 = 28,

    /// <summary>Colour 29, the keyword <c>color29</c>.</summary>
    Color29 = 29,

    /// <summary>Colour 30, the keyword <c>color30</c>.</summary>
    Color30 = 30,

    /// <summary>Colour 31, the keyword <c>color31</c>.</summary>
    Color31 = 31,

    /// <summary>Colour 32, the keyword <c>color32</c>.</summary>
    Color32 = 32,

    /// <summary>Colour 33, the keyword <c>color33</c>.</summary>
    Color33 = 33,

    /// <summary>Colour 34, the keyword <c>color34</c>.</summary>
    Color34 = 34,

    /// <summary>Colour 35, the keyword <c>color35</c>.</summary>
    Color35 = 35,

    /// <summary>Colour 36, the keyword <c>color36</c>.</summary>
    Color36 = 36,

    /// <summary>Colour 37, the keyword <c>color37</c>.</summary>
    Color37 = 37,

    /// <summary>Colour 38, the keyword <c>color38</c>.</summary>
    Color38 = 38,

    /// <summary>Colour 39, the keyword <c>color39</c>.</summary>
    Color39 = 39,

    /// <summary>Colour 40, the keyword <c>color40</c>.</summary>
    Color40 = 40,

    /// <summary>Colour 41, the keyword <c>color41</c>.</summary>
    Color41 = 41,

    /// <summary>Colour 42, the keyword <c>color42</c>.</summary>
    Color42 = 42,
}
