/// The 3,000 listings of the sample world as the lines of a feed: most of them honest, some under a mark by an
/// authorised shop, some disguised.
enum SampleListings {
    static let count = 3_000

    /// One line of NDJSON each, in the form that `qingyuan screen` reads.
    static func lines(_ random: inout SampleRandom) -> [String] {
        (1...count).map { number in
            switch random.number(1...100) {
            case 1...9: disguised(number, &random)
            case 10...12: plainFake(number, &random)
            case 13...18: authorised(number, &random)
            default: honest(number, &random)
            }
        }
    }

    private static let platforms = ["淘金", "拼拼惠", "京选", "抖货", "云集市"]
    private static let shops = ["小城百货", "源头工厂店", "潮流驿站", "居家优选", "老王杂货铺", "品质生活馆", "云上好物", "南门小店"]
    private static let praise = ["包邮", "厂家直发", "七天无理由", "现货速发", "限时特惠", "节日送礼", "新款", "家用"]
    private static let slang = ["高仿", "A货 懂的来", "复刻版 专柜同款", "1:1", "尾单", "原单品质"]
    private static let ordinary = [
        "不锈钢保温杯", "纯棉四件套", "厨房置物架", "儿童雨伞", "手机支架", "运动水壶", "竹制砧板", "LED台灯", "收纳箱", "加厚毛巾",
        "野营折叠椅", "干果拼盘", "手工红糖", "无线鼠标", "汽车脚垫", "宠物饮水器", "棉麻窗帘", "学生书包", "防滑拖鞋", "陶瓷餐具",
    ]

    private static func disguised(_ number: Int, _ random: inout SampleRandom) -> String {
        let brand = random.pick(SampleBrands.all)
        let title =
            "\(random.pick(brand.disguises)) \(random.pick(brand.goods)) \(random.pick(slang)) \(random.pick(praise))"
        return line(
            number, title, random.number(max(1, brand.price / 10)...max(2, brand.price / 3)), random.pick(shops),
            at: number.isMultiple(of: 4) ? SampleBrands.lookalikeHosts[brand.mark] : nil, &random)
    }

    private static func plainFake(_ number: Int, _ random: inout SampleRandom) -> String {
        let brand = random.pick(SampleBrands.all)
        let title = "\(brand.mark) \(random.pick(brand.goods)) \(random.pick(praise)) 专柜品质"
        return line(
            number, title, random.number(max(1, brand.price / 6)...max(2, brand.price / 3)), random.pick(shops), &random
        )
    }

    private static func authorised(_ number: Int, _ random: inout SampleRandom) -> String {
        let brand = random.pick(SampleBrands.all.filter { SampleBrands.authorised[$0.mark] != nil })
        let title = "\(brand.mark) \(random.pick(brand.goods)) \(random.pick(praise)) 正品"
        let shop = random.pick(SampleBrands.authorised[brand.mark] ?? shops)
        return line(number, title, random.number(brand.price * 9 / 10...brand.price * 11 / 10), shop, &random)
    }

    private static func honest(_ number: Int, _ random: inout SampleRandom) -> String {
        let title =
            "\(random.pick(praise)) \(random.pick(ordinary)) \(random.pick(["大号", "中号", "两件装", "升级款", "简约风"])) \(random.pick(praise))"
        return line(number, title, random.number(9...199), random.pick(shops), &random)
    }

    private static func line(
        _ number: Int, _ title: String, _ price: Int, _ shop: String, at host: String? = nil,
        _ random: inout SampleRandom
    ) -> String {
        let platform = random.pick(platforms)
        return """
            {"id":"S\(100_000 + number)","title":"\(title)","price":"\(price).00","currency":"CNY","platform":"\(platform)",\
            "url":"https://\(host ?? "shop.invalid")/item/\(100_000 + number)","seller":"\(shop)"}
            """
    }
}
