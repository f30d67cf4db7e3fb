/// The names of regions that a firm's name may begin with.
enum RegionWords {
    /// The short names of the divisions of the first level.
    static let provinces = [
        "内蒙古", "黑龙江", "北京", "天津", "河北", "山西", "辽宁", "吉林", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东",
        "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏",
        "新疆", "香港", "澳门", "台湾",
    ]

    /// The endings of regions' names.
    ///
    /// 州 and 盟 are left out: they end too many trade names.
    private static let endings = ["特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "自治县", "省", "市", "县", "区"]

    /// The text without the regions it begins with; whole where fewer than two characters would stay.
    static func dropLeading(_ text: String) -> String {
        var rest = text[...]
        while let shorter = dropOne(rest), shorter.count >= OrganisationForms.least { rest = shorter }
        return String(rest)
    }

    private static func dropOne(_ text: Substring) -> Substring? {
        if let province = provinces.first(where: { text.hasPrefix($0) }) {
            let rest = text.dropFirst(province.count)
            let ending = endings.first { rest.hasPrefix($0) } ?? ""
            return rest.dropFirst(ending.count)
        }
        return dropNamed(text)
    }

    /// 青石县…, 云川市…: two or three characters and the ending 市, 县 or 区.
    ///
    /// Market and community (市场, 社区) are none.
    private static func dropNamed(_ text: Substring) -> Substring? {
        let characters = Array(text.prefix(5))
        for length in 2...3 where characters.count > length + 1 {
            guard ["市", "县", "区"].contains(characters[length]) else { continue }
            let isMarket = characters[length] == "市" && characters[length + 1] == "场"
            let isCommunity = characters[length] == "区" && ["社", "园", "小"].contains(characters[length - 1])
            if !isMarket && !isCommunity { return text.dropFirst(length + 1) }
        }
        return nil
    }
}
