package import Law

/// A class of the Nice Classification of goods and services.
///
/// The words are short names of ours for the class headings, for people who do not know the numbers by heart.
/// - Source: WIPO, International Classification of Goods and Services (Nice), class headings.
package struct NiceClass: Hashable, Sendable {
    /// 1 to 45; up to 34 goods, then services.
    package let number: Int
    package let label: Wording

    /// Nil for a number that is no class.
    package init?(_ number: Int) {
        guard (1...NiceClass.labels.count).contains(number) else { return nil }
        self.number = number
        label = NiceClass.labels[number - 1]
    }

    private static let labels: [Wording] = [
        Wording("化学原料", "Chemicals"), Wording("颜料油漆", "Paints"), Wording("日化用品", "Cosmetics and cleaning"),
        Wording("燃料油脂", "Fuels and greases"), Wording("医药", "Pharmaceuticals"), Wording("金属材料", "Common metals"),
        Wording("机械设备", "Machines"), Wording("手工器械", "Hand tools"), Wording("电子仪器", "Electronics and instruments"),
        Wording("医疗器械", "Medical devices"), Wording("灯具空调", "Lighting and heating"), Wording("运输工具", "Vehicles"),
        Wording("军火烟火", "Firearms and fireworks"), Wording("珠宝钟表", "Jewellery and watches"),
        Wording("乐器", "Musical instruments"), Wording("办公用品", "Paper and stationery"),
        Wording("橡胶制品", "Rubber and plastics"), Wording("皮革皮具", "Leather goods"), Wording("建筑材料", "Building materials"),
        Wording("家具", "Furniture"), Wording("厨房洁具", "Household utensils"), Wording("绳网袋篷", "Ropes and tents"),
        Wording("纱线丝", "Yarns and threads"), Wording("布料床单", "Textiles"), Wording("服装鞋帽", "Clothing and footwear"),
        Wording("纽扣拉链", "Haberdashery"), Wording("地毯席垫", "Carpets"), Wording("健身玩具", "Games and sports goods"),
        Wording("肉蛋奶油", "Meat, dairy, preserves"), Wording("茶糖粮点", "Coffee, tea, flour, sweets"),
        Wording("生鲜谷种", "Fresh produce and seeds"), Wording("啤酒饮料", "Beer and soft drinks"),
        Wording("酒", "Alcoholic drinks"), Wording("烟草烟具", "Tobacco"), Wording("广告销售", "Advertising and retail"),
        Wording("金融物管", "Finance and real estate"), Wording("建筑修理", "Building and repair"),
        Wording("通讯服务", "Telecommunications"), Wording("运输贮藏", "Transport and storage"),
        Wording("材料加工", "Treatment of materials"), Wording("教育娱乐", "Education and entertainment"),
        Wording("科技研发", "Science and software"), Wording("餐饮住宿", "Food and lodging"),
        Wording("医疗园艺", "Health and agriculture"), Wording("社会法律", "Legal and social services"),
    ]
}
