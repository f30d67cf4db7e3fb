/// Which Nice class the goods of a listing belong to, as far as its category or its words tell.
enum GoodsClasses {
    /// The classes that a category names, a number or a word; empty where it tells nothing.
    static func classes(ofCategory category: String) -> Set<Int> {
        let digits = category.filter(\.isNumber)
        if let number = Int(digits), (1...45).contains(number), isNumbered(category) { return [number] }
        return classes(in: FoldedText(category))
    }

    /// The classes that the words of a text name.
    static func classes(in text: FoldedText) -> Set<Int> {
        Set(phrases.places(in: text).flatMap { rows[$0.phrase].classes })
    }

    private static func isNumbered(_ category: String) -> Bool {
        let rest = category.lowercased().filter { !$0.isNumber && !$0.isWhitespace }
        return ["", "第类", "类", "class", "nice", "cl.", "cl", "niceclass"].contains(rest)
    }

    private static let rows: [(word: String, classes: [Int])] = table.flatMap { row in
        row.words.split(separator: " ").map { (String($0), row.classes) }
    }
    private static let phrases = PhraseIndex(rows.map(\.word))

    /// Words of shop titles and categories, and the classes their goods are in.
    /// - Source: headings of the Nice Classification, NCL 13-2026.
    private static let table: [(classes: [Int], words: String)] = [
        (
            [3],
            """
            化妆品 护肤 彩妆 口红 唇膏 面膜 香水 洗面奶 洗发水 沐浴露 牙膏 洗衣液 粉底 眼影 精华液 乳液 爽肤水 防晒霜 \
            cosmetics makeup lipstick perfume shampoo toothpaste
            """
        ),
        ([4], "润滑油 机油 汽油 柴油 蜡烛 lubricant fuel petrol candle"),
        ([5], "药品 药酒 保健品 维生素 奶粉 纸尿裤 农药 medicine pharmacy vitamins"),
        ([7], "洗衣机 发电机 电钻 水泵 缝纫机"),
        ([8], "剃须刀 刀具 剪刀 razor knife"),
        (
            [9],
            """
            手机 电脑 平板 耳机 充电器 充电宝 数据线 手机壳 音箱 相机 眼镜 太阳镜 智能手表 键盘 鼠标 电视 芯片 软件 \
            phone smartphone laptop headphones charger camera sunglasses tablet electronics
            """
        ),
        ([9, 10], "口罩"),
        ([10], "医疗器械 血压计 体温计 避孕套"),
        ([11], "空调 冰箱 台灯 灯具 吹风机 电饭煲 热水器 净水器 lamp refrigerator"),
        ([12], "汽车 轮胎 自行车 电动车 摩托车 车载 刹车片 car cars tyre tyres bicycle motorcycle"),
        ([14], "手表 腕表 首饰 项链 戒指 手镯 珠宝 耳环 watch watches jewelry jewellery necklace"),
        ([16], "文具 钢笔 笔记本 图书 纸巾 抽纸 stationery books"),
        ([18], "箱包 背包 钱包 手提包 单肩包 双肩包 行李箱 皮具 雨伞 handbag handbags backpack wallet luggage"),
        ([20], "家具 沙发 床垫 书桌 枕头 furniture sofa mattress"),
        ([21], "餐具 水杯 保温杯 炒锅 牙刷 tableware"),
        ([24], "床上用品 四件套 被套 毛巾 窗帘 bedding towel"),
        (
            [25],
            """
            鞋 服装 男装 女装 童装 运动鞋 跑鞋 球鞋 板鞋 帆布鞋 靴子 凉鞋 拖鞋 卫衣 短袖 衬衫 牛仔裤 羽绒服 外套 T恤 袜子 帽子 内衣 \
            连衣裙 围巾 皮带 shoe shoes sneaker sneakers trainers boots sandals shirt jeans jacket clothing apparel footwear
            """
        ),
        ([28], "玩具 积木 公仔 手办 健身器材 羽毛球拍 篮球 足球 toy toys"),
        ([29], "牛奶 酸奶 坚果 肉干 食用油 火腿 鸡蛋 milk"),
        ([30], "粥 茶叶 咖啡 大米 面粉 饼干 糖果 酱油 调味 巧克力 月饼 coffee tea chocolate"),
        ([29, 30, 31], "斤 公斤 食品 零食"),
        ([31], "水果 蔬菜 鲜花 种子 饲料 红富士 产地直发 斤装 新鲜采摘 fruit vegetables"),
        ([32], "啤酒 饮料 矿泉水 果汁 beer juice"),
        ([33], "白酒 红酒 葡萄酒 洋酒 黄酒 威士忌 wine whisky liquor"),
        ([34], "香烟 卷烟 烟草 电子烟 打火机 cigarettes tobacco"),
    ]
}
