/// The words of the scale world: some stand in nearly every record, names in few.
struct ScaleWords {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// A number below a bound, the same in every run.
    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    /// One of several; the earlier ones come more often, as words do.
    mutating func often<Element>(_ list: [Element]) -> Element {
        list[min(below(list.count), below(list.count))]
    }

    /// A word for the id of a record: 64 random bits.
    mutating func bits() -> UInt64 {
        UInt64(below(1 << 30)) << 34 ^ UInt64(below(1 << 30)) << 10 ^ UInt64(below(1 << 10))
    }

    /// A firm: a rare name of three characters before common ones.
    mutating func firm() -> String {
        let name = (0..<3).map { _ in often(ScaleWords.characters) }.joined()
        return name + often(["商行", "百货店", "贸易有限公司", "电子商务有限公司", "服饰店", "食品经营部", "药房"])
    }

    mutating func brand() -> String { often(ScaleWords.brands) }

    mutating func title() -> String {
        let act = often(["涉嫌销售假冒", "疑似销售侵权", "涉嫌生产假冒", "擅自使用", "疑似仿冒"])
        return "\(firm())\(act)“\(brand())”\(often(ScaleWords.goods))"
    }

    mutating func summary() -> String {
        let place = often(["淘货网", "鲜达平台", "拼多货", "批发市场", "直播间", "集贸市场", "仓库"])
        let sign = often(["售价明显低于正品", "包装印刷粗糙", "无法提供授权证明", "权利人鉴定为假冒", "消费者多次投诉"])
        return """
            在\(place)发现\(firm())销售标有“\(brand())”字样的\(often(ScaleWords.goods))，\(sign)，\
            货值约\(below(90_000) + 500)元，联系人\(often(ScaleWords.surnames))某，请依法核查。
            """
    }

    static let brands = [
        "云岭泉", "锦绣", "NIKO", "金稻", "北辰", "海棠", "老井坊", "赛风", "ADIBAS", "玉兰", "青鸟", "红枫", "雪山", "大河", "启明",
        "LUMINA", "天蚕", "古城", "福临", "万顺", "百草堂", "星海", "VERTA", "竹韵", "九宫", "墨香", "春晓", "凤鸣", "九牧堂", "麦穗",
    ]
    static let goods = [
        "运动鞋", "白酒", "茶叶", "服装", "手机配件", "化妆品", "机油", "洗衣液", "牙膏", "箱包", "轴承", "刹车片", "电线电缆", "调味品",
        "保健食品", "种子", "农药", "卷烟", "图书", "玩具",
    ]
    private static let surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高"]

    private static let characters: [String] =
        "鑫盛隆达泰昌兴旺恒源富康宁安祥瑞和顺丰宏远华茂德福永信诚义仁杰凯悦雅美佳丽明辉光耀星月云海山川江河湖泉溪林森松柏竹梅兰菊桂荷莲桃李杏枫桐梓楠榕柳杨槐榆桑麻棉丝绸缎锦绣绮罗纱衣裳冠履靴袜巾帕囊匣箱柜橱桌椅床榻枕席帘帐幔屏风灯烛炉鼎釜甑盘碗杯盏壶瓶罐坛缸瓮"
        .map(String.init)
}
