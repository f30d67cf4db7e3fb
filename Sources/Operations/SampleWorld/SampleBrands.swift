import Law

/// The fictional marks of the sample world with their holders.
enum SampleBrands {
    struct Line: Sendable {
        let mark: String
        let aliases: [String]
        let classes: [Int]
        let holder: String
        /// What is sold under it: the nouns of honest and of fake titles.
        let goods: [String]
        /// The usual price in yuan.
        let price: Int
        /// Spellings by which sellers hide the mark.
        let disguises: [String]
    }

    static let all: [Line] = [
        Line(
            mark: "云岭泉", aliases: ["YUNLINGQUAN"], classes: [32], holder: "云岭泉饮品有限公司",
            goods: ["饮用天然水", "苏打水", "桶装水"], price: 36, disguises: ["雲嶺泉", "云.岭.泉", "云玲泉", "云岭☆泉"]),
        Line(
            mark: "松间月", aliases: ["SONGJIANYUE"], classes: [30], holder: "松间月茶业有限公司",
            goods: ["明前绿茶", "茶叶礼盒", "白茶饼"], price: 298, disguises: ["松間月", "松 间 月", "松间悦", "枩间月"]),
        Line(
            mark: "青禾记", aliases: [], classes: [29, 30], holder: "青禾记食品股份有限公司",
            goods: ["坚果礼包", "五谷杂粮", "即食燕麦"], price: 88, disguises: ["青禾記", "青-禾-记", "清禾记", "青和记"]),
        Line(
            mark: "鹿鸣坊", aliases: ["LUMINGFANG"], classes: [18, 25], holder: "鹿鸣坊服饰有限公司",
            goods: ["真皮手提包", "羊绒围巾", "男士皮带"], price: 1280, disguises: ["鹿鳴坊", "鹿*鸣*坊", "鹿名坊", "麓鸣坊"]),
        Line(
            mark: "北辰星", aliases: ["BEICHENXING"], classes: [14], holder: "北辰星钟表有限公司",
            goods: ["自动机械表", "石英腕表", "情侣对表"], price: 2680, disguises: ["北宸星", "北.辰.星", "北辰惺", "北 辰 星"]),
        Line(
            mark: "Velora", aliases: ["薇洛拉"], classes: [3], holder: "薇洛拉化妆品有限公司",
            goods: ["保湿精华液", "哑光口红", "防晒乳"], price: 320, disguises: ["Ve1ora", "V-e-l-o-r-a", "ＶＥＬＯＲＡ", "薇洛啦"]),
        Line(
            mark: "Nordvik", aliases: ["诺维克"], classes: [25], holder: "诺维克运动用品有限公司",
            goods: ["男子跑步鞋", "户外冲锋衣", "速干运动裤"], price: 699, disguises: ["N0rdvik", "Nоrdvik", "诺維克", "诺唯克"]),
        Line(
            mark: "康护宝", aliases: ["KANGHUBAO"], classes: [5, 10], holder: "康护宝医药股份有限公司",
            goods: ["医用外科口罩", "维生素C咀嚼片", "电子血压计"], price: 129, disguises: ["康護宝", "康护保", "康.护.宝", "糠护宝"]),
        Line(
            mark: "稻香垄", aliases: [], classes: [31], holder: "稻香垄种业有限公司",
            goods: ["水稻种子", "杂交玉米种", "蔬菜种子"], price: 56, disguises: ["稻香壟", "稻乡垄", "稻*香*垄", "稻香拢"]),
        Line(
            mark: "九峰醇", aliases: ["JIUFENGCHUN"], classes: [33], holder: "九峰醇酒业股份有限公司",
            goods: ["酱香型白酒", "53度白酒整箱", "礼盒装白酒"], price: 899, disguises: ["九峯醇", "九峰淳", "九.峰.醇", "玖峰醇"]),
        Line(
            mark: "灵犀", aliases: ["LINGXI TECH"], classes: [9], holder: "灵犀电子科技有限公司",
            goods: ["蓝牙耳机", "快充充电器", "智能手环"], price: 399, disguises: ["靈犀", "灵 犀", "零犀", "灵-犀"]),
        Line(
            mark: "童悦家", aliases: [], classes: [28], holder: "童悦家玩具有限公司",
            goods: ["拼装积木", "毛绒玩偶", "儿童滑板车"], price: 199, disguises: ["童悅家", "童乐家", "童.悦.家", "僮悦家"]),
    ]

    /// Hosts that holders run, by mark.
    static let hosts: [String: [String]] = [
        "云岭泉": ["yunlingquan.example"], "Nordvik": ["nordvik.example"], "Velora": ["velora.example"],
    ]

    /// Hosts of sellers that look like a mark, by mark.
    static let lookalikeHosts = [
        "云岭泉": "yun1ingquan.invalid", "松间月": "songjianyue-vip.invalid", "Velora": "ve1ora.invalid",
        "Nordvik": "n0rdvik-outlet.invalid", "九峰醇": "jiufengchun.invalid",
    ]

    /// Sellers whom holders have authorised, by mark.
    static let authorised: [String: [String]] = [
        "云岭泉": ["云岭泉官方旗舰店"], "松间月": ["松间月官方旗舰店", "老街茶行"], "Nordvik": ["诺维克官方旗舰店"],
        "Velora": ["薇洛拉官方旗舰店"], "九峰醇": ["九峰醇官方旗舰店"], "灵犀": ["灵犀官方旗舰店"],
    ]
}
