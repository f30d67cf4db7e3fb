import Enforcement
import Law

/// What the cases of the sample world are about: fictional parties, places and amounts.
enum SampleCases {
    struct Line: Sendable {
        let title: String
        let conduct: String
        let party: String
        /// A credit code with sound check digits, of a region that GB/T 2260 gives to nobody.
        let code: String
        let recipient: String
        let place: String
        let goods: String
        let yuan: Int64
        var law = Provisions.mark

        /// A fine within the range for the amount, and confiscation of the goods.
        var penalty: Penalty {
            Penalty(kinds: [.fine, .confiscation], fine: .yuan(max(2_000, yuan)), confiscated: .yuan(yuan))
        }
    }

    /// The provisions on a conduct and on its penalty, as the report and the decision cite them.
    struct Provisions: Sendable {
        let conduct: String
        let penalty: String

        static let mark = Provisions(
            conduct: "《中华人民共和国商标法》第五十七条第三项、第六十条第二款", penalty: "《中华人民共和国商标法》第六十条第二款")
        static let quality = Provisions(
            conduct: "《中华人民共和国产品质量法》第三十九条、第五十条", penalty: "《中华人民共和国产品质量法》第五十条")
    }

    static let all: [Line] = [
        Line(
            title: "销售侵犯“云岭泉”注册商标专用权的商品", conduct: "在网店销售假冒“云岭泉”饮用水", party: "云州市南门百货店", code: "92990100MA9100071Y",
            recipient: "孙某", place: "云州市南门街12号", goods: "涉案饮用水86箱", yuan: 12_400),
        Line(
            title: "销售侵犯“松间月”注册商标专用权的商品", conduct: "在直播间销售假冒“松间月”茶叶礼盒", party: "云州市茗香商行", code: "92990100MA9113809B",
            recipient: "陈某", place: "云州市茶市路3号", goods: "涉案茶叶礼盒140盒", yuan: 38_600),
        Line(
            title: "销售侵犯“鹿鸣坊”注册商标专用权的商品", conduct: "在商场专柜销售假冒“鹿鸣坊”手提包", party: "云州市尚品箱包店", code: "92990100MA91275306",
            recipient: "林某", place: "云州市中山广场负一层", goods: "涉案手提包31个", yuan: 42_000),
        Line(
            title: "销售侵犯“Nordvik”注册商标专用权的商品", conduct: "在网店销售假冒“Nordvik”跑步鞋", party: "云州市快跑体育用品店",
            code: "92990100MA9141260C",
            recipient: "吴某", place: "云州市体育路66号", goods: "涉案跑步鞋75双", yuan: 29_800),
        Line(
            title: "销售侵犯“Velora”注册商标专用权的商品", conduct: "在微商群销售假冒“Velora”精华液", party: "临泽市丽颜美妆店",
            code: "92990200MA91549933",
            recipient: "许某", place: "临泽市东湖路18号", goods: "涉案精华液210瓶", yuan: 33_500),
        Line(
            title: "销售侵犯“九峰醇”注册商标专用权的商品", conduct: "在烟酒店销售假冒“九峰醇”白酒", party: "临泽市旺源烟酒店", code: "92990200MA916872XM",
            recipient: "郑某", place: "临泽市解放路5号", goods: "涉案白酒24箱", yuan: 45_200),
        Line(
            title: "销售侵犯“灵犀”注册商标专用权的商品", conduct: "在电子市场销售假冒“灵犀”耳机", party: "云州市恒通数码店", code: "92990100MA918245XN",
            recipient: "何某", place: "云州市数码城A区21号", goods: "涉案耳机160副", yuan: 19_900),
        Line(
            title: "销售侵犯“童悦家”注册商标专用权的商品", conduct: "在网店销售假冒“童悦家”积木", party: "云州市乐童玩具店", code: "92990100MA9196181N",
            recipient: "冯某", place: "云州市儿童公园旁", goods: "涉案积木12盒", yuan: 980),
    ]

    /// Penalties over which the party asked to be heard.
    static let heard: [Line] = [
        Line(
            title: "销售侵犯“松间月”注册商标专用权的商品", conduct: "在茶叶专卖店销售假冒“松间月”茶叶", party: "云州市清和茶庄", code: "92990100MA9400015W",
            recipient: "罗某", place: "云州市南湖路27号", goods: "涉案茶叶95盒", yuan: 23_800),
        Line(
            title: "销售侵犯“鹿鸣坊”注册商标专用权的商品", conduct: "在网店销售假冒“鹿鸣坊”钱包", party: "云州市时尚皮具行", code: "92990100MA9400023P",
            recipient: "蒋某", place: "云州市皮具城3区8号", goods: "涉案钱包120只", yuan: 30_600),
        Line(
            title: "销售侵犯“灵犀”注册商标专用权的商品", conduct: "在通讯市场销售假冒“灵犀”充电器", party: "云州市迅捷通讯店", code: "92990100MA9400031J",
            recipient: "魏某", place: "云州市通讯市场A座", goods: "涉案充电器640只", yuan: 28_400),
        Line(
            title: "销售侵犯“Velora”注册商标专用权的商品", conduct: "在美容院销售假冒“Velora”面霜", party: "云州市雅姿美容院",
            code: "92990100MA940004XA",
            recipient: "方某", place: "云州市花园路16号", goods: "涉案面霜88瓶", yuan: 17_600),
        Line(
            title: "销售侵犯“北辰星”注册商标专用权的商品", conduct: "在柜台销售假冒“北辰星”怀表", party: "云州市恒达钟表行", code: "92990100MA9400058A",
            recipient: "任某", place: "云州市钟楼商城一层", goods: "涉案怀表24块", yuan: 21_500),
        Line(
            title: "销售侵犯“童悦家”注册商标专用权的商品", conduct: "在玩具店销售假冒“童悦家”拼图", party: "云州市贝贝玩具店", code: "92990100MA94000665",
            recipient: "龚某", place: "云州市儿童路2号", goods: "涉案拼图310盒", yuan: 15_900),
        Line(
            title: "销售侵犯“九峰醇”注册商标专用权的商品", conduct: "在酒行销售假冒“九峰醇”白酒", party: "云州市醇香酒行", code: "92990100MA94000740",
            recipient: "石某", place: "云州市酒市街40号", goods: "涉案白酒22箱", yuan: 26_800),
    ]

    /// Goods that were kept, sealed or detained.
    static let held: [Line] = [
        Line(
            title: "销售侵犯“云岭泉”注册商标专用权的商品", conduct: "在批发部销售假冒“云岭泉”矿泉水", party: "云州市甘泉水站", code: "92990100MA9500016J",
            recipient: "韦某", place: "云州市北湖路19号", goods: "涉案矿泉水46箱", yuan: 6_900),
        Line(
            title: "销售侵犯“松间月”注册商标专用权的商品", conduct: "在超市销售假冒“松间月”花茶", party: "云州市惠民超市", code: "92990100MA9500024D",
            recipient: "岳某", place: "云州市幸福路88号", goods: "涉案花茶60盒", yuan: 5_400),
        Line(
            title: "销售侵犯“九峰醇”注册商标专用权的商品", conduct: "在仓库存放假冒“九峰醇”白酒", party: "云州市万家酒水仓储", code: "92990100MA95000328",
            recipient: "桑某", place: "云州市东郊仓储区3号", goods: "涉案白酒70瓶", yuan: 8_400),
        Line(
            title: "销售侵犯“Nordvik”注册商标专用权的商品", conduct: "在夜市销售假冒“Nordvik”运动鞋", party: "云州市潮流鞋铺",
            code: "92990100MA95000403",
            recipient: "易某", place: "云州市夜市街12号", goods: "涉案运动鞋36双", yuan: 7_200),
        Line(
            title: "销售侵犯“Velora”注册商标专用权的商品", conduct: "在快递点查获假冒“Velora”口红", party: "云州市美迪化妆品店",
            code: "92990100MA95000590",
            recipient: "柯某", place: "云州市物流路5号", goods: "涉案口红150支", yuan: 9_800),
        Line(
            title: "销售侵犯“鹿鸣坊”注册商标专用权的商品", conduct: "在商铺销售假冒“鹿鸣坊”背包", party: "云州市箱包批发部", code: "92990100MA9500067T",
            recipient: "黎某", place: "云州市小商品城B18", goods: "涉案背包42个", yuan: 8_800),
        Line(
            title: "销售侵犯“灵犀”注册商标专用权的商品", conduct: "在维修店销售假冒“灵犀”数据线", party: "云州市快修数码店", code: "92990100MA9500075M",
            recipient: "左某", place: "云州市科技路33号", goods: "涉案数据线300根", yuan: 4_500),
        Line(
            title: "销售侵犯“童悦家”注册商标专用权的商品", conduct: "在学校周边销售假冒“童悦家”文具", party: "云州市晨光文具店", code: "92990100MA9500083G",
            recipient: "卜某", place: "云州市育才路7号", goods: "涉案文具200套", yuan: 3_600),
    ]

    /// Decisions that are being performed, or are not.
    static let executed: [Line] = [
        Line(
            title: "销售侵犯“云岭泉”注册商标专用权的商品", conduct: "在便利店销售假冒“云岭泉”饮用水", party: "云州市晨露便利店", code: "92990100MA96000178",
            recipient: "姚某", place: "云州市东门路21号", goods: "涉案饮用水30箱", yuan: 3_200),
        Line(
            title: "销售侵犯“松间月”注册商标专用权的商品", conduct: "在土产店销售假冒“松间月”绿茶", party: "云州市山野土产店", code: "92990100MA96000253",
            recipient: "卢某", place: "云州市西街47号", goods: "涉案绿茶52盒", yuan: 5_600),
        Line(
            title: "销售侵犯“鹿鸣坊”注册商标专用权的商品", conduct: "在夜市销售假冒“鹿鸣坊”腰包", party: "云州市旺角皮具摊", code: "92990100MA9600033X",
            recipient: "钟某", place: "云州市夜市街30号", goods: "涉案腰包64个", yuan: 4_800),
        Line(
            title: "销售侵犯“灵犀”注册商标专用权的商品", conduct: "在手机店销售假冒“灵犀”手机壳", party: "云州市新讯手机店", code: "92990100MA9600041Q",
            recipient: "汪某", place: "云州市通讯市场B座", goods: "涉案手机壳400个", yuan: 6_400),
        Line(
            title: "销售侵犯“Velora”注册商标专用权的商品", conduct: "在美妆店销售假冒“Velora”眼影", party: "云州市伊人美妆店",
            code: "92990100MA960005XG",
            recipient: "田某", place: "云州市女人街8号", goods: "涉案眼影90盒", yuan: 9_000),
        Line(
            title: "销售侵犯“Nordvik”注册商标专用权的商品", conduct: "在商场柜台销售假冒“Nordvik”背包", party: "云州市远行户外店",
            code: "92990100MA9600068G",
            recipient: "夏某", place: "云州市中山广场二层", goods: "涉案背包26个", yuan: 7_800),
        Line(
            title: "销售侵犯“童悦家”注册商标专用权的商品", conduct: "在批发市场销售假冒“童悦家”毛绒玩具", party: "云州市欢欢玩具批发部",
            code: "92990100MA9600076B",
            recipient: "范某", place: "云州市小商品城C5", goods: "涉案毛绒玩具180个", yuan: 5_400),
        Line(
            title: "销售侵犯“九峰醇”注册商标专用权的商品", conduct: "在餐馆销售假冒“九峰醇”白酒", party: "云州市老灶餐馆", code: "92990100MA96000846",
            recipient: "石某", place: "云州市美食街15号", goods: "涉案白酒18瓶", yuan: 2_700),
        Line(
            title: "销售侵犯“北辰星”注册商标专用权的商品", conduct: "在修表铺销售假冒“北辰星”表带", party: "云州市精工修表铺", code: "92990100MA96000921",
            recipient: "熊某", place: "云州市钟楼巷6号", goods: "涉案表带220条", yuan: 4_400),
        Line(
            title: "销售侵犯“云岭泉”注册商标专用权的商品", conduct: "在送水站销售假冒“云岭泉”桶装水", party: "云州市清源送水站", code: "92990100MA9600105N",
            recipient: "白某", place: "云州市水厂路2号", goods: "涉案桶装水95桶", yuan: 3_800),
        Line(
            title: "销售侵犯“松间月”注册商标专用权的商品", conduct: "在酒店大堂销售假冒“松间月”茶礼", party: "云州市悦来酒店", code: "92990100MA9600113H",
            recipient: "毛某", place: "云州市车站路1号", goods: "涉案茶礼40盒", yuan: 8_000),
        Line(
            title: "销售侵犯“鹿鸣坊”注册商标专用权的商品", conduct: "在直播间销售假冒“鹿鸣坊”卡包", party: "云州市好物直播工作室", code: "92990100MA9600121C",
            recipient: "康某", place: "云州市电商产业园3号", goods: "涉案卡包110个", yuan: 6_600),
        Line(
            title: "销售侵犯“灵犀”注册商标专用权的商品", conduct: "在网吧销售假冒“灵犀”鼠标", party: "云州市极速网吧", code: "92990100MA960013X4",
            recipient: "贺某", place: "云州市学院路55号", goods: "涉案鼠标70个", yuan: 3_500),
    ]

    /// Small matters decided on the spot, and cases that were suspended, terminated or held to be major.
    static let branches: [Line] = [
        Line(
            title: "销售侵犯“云岭泉”注册商标专用权的商品", conduct: "在路边摊点销售假冒“云岭泉”饮用水", party: "云州市小巷便民店", code: "92990100MA9340016C",
            recipient: "毛某", place: "云州市小巷路2号", goods: "涉案饮用水6瓶", yuan: 18),
        Line(
            title: "销售侵犯“童悦家”注册商标专用权的商品", conduct: "在柜台销售假冒“童悦家”贴纸", party: "云州市小荷文具店", code: "92990100MA93411749",
            recipient: "庄某", place: "云州市育才路31号", goods: "涉案贴纸9张", yuan: 27),
        Line(
            title: "销售侵犯“北辰星”注册商标专用权的商品", conduct: "在网店销售标有“北辰星”的挂钟", party: "云州市时光钟表店", code: "92990100MA93423371",
            recipient: "江某", place: "云州市钟楼街5号", goods: "涉案挂钟40台", yuan: 12_000),
        Line(
            title: "销售侵犯“松间月”注册商标专用权的商品", conduct: "在茶馆销售标有“松间月”的茶饼", party: "云州市半山茶馆", code: "92990100MA93435917",
            recipient: "傅某", place: "云州市半山路10号", goods: "涉案茶饼75饼", yuan: 11_300),
        Line(
            title: "销售侵犯“Velora”注册商标专用权的商品", conduct: "在直播间销售假冒“Velora”眼霜", party: "云州市星颜直播电商店",
            code: "92990100MA9344711H",
            recipient: "苏某", place: "云州市电商产业园6栋", goods: "涉案眼霜180支", yuan: 34_200),
        Line(
            title: "销售侵犯“灵犀”注册商标专用权的商品", conduct: "在手机店销售假冒“灵犀”移动电源", party: "云州市老周手机店", code: "92990100MA9345810B",
            recipient: "周某", place: "云州市火车站广场8号", goods: "涉案移动电源16个", yuan: 1_400),
        Line(
            title: "销售侵犯“灵犀”注册商标专用权的商品", conduct: "在配件店销售假冒“灵犀”数据线", party: "云州市连心配件店", code: "92990100MA93469950",
            recipient: "梁某", place: "云州市配件街14号", goods: "涉案数据线60根", yuan: 900),
    ]

    /// Cases that another unit has jurisdiction of.
    static let elsewhere: [Line] = [
        Line(
            title: "销售侵犯“童悦家”注册商标专用权的商品", conduct: "在网店销售假冒“童悦家”儿童推车", party: "临泽市贝乐母婴店", code: "92990200MA9347058E",
            recipient: "姚某", place: "临泽市兴业路20号", goods: "涉案儿童推车33辆", yuan: 16_500),
        Line(
            title: "销售侵犯“Nordvik”注册商标专用权的商品", conduct: "在网店销售假冒“Nordvik”登山鞋", party: "临泽市远足户外店",
            code: "92990200MA9347111A",
            recipient: "蒋某", place: "临泽市湖滨路7号", goods: "涉案登山鞋58双", yuan: 20_300),
    ]

    /// What should have gone another way: over the line and only fined, below it in two units, punished too lightly, goods
    /// given back.
    static let overlooked: [Line] = [
        Line(
            title: "销售侵犯“北辰星”注册商标专用权的商品", conduct: "在商场柜台销售假冒“北辰星”手表", party: "云州市金宸表行", code: "92990100MA93000147",
            recipient: "丁某", place: "云州市钟楼商城二层", goods: "涉案手表96块", yuan: 86_400),
        Line(
            title: "销售侵犯“松间月”注册商标专用权的商品", conduct: "在批发市场销售假冒“松间月”茶叶", party: "云州市百汇茶业商行", code: "92990100MA9300129D",
            recipient: "杜某", place: "云州市茶市路71号", goods: "涉案茶叶110盒", yuan: 33_000),
        Line(
            title: "销售侵犯“松间月”注册商标专用权的商品", conduct: "在县城门店销售假冒“松间月”茶叶礼盒", party: "云州市百汇茶业商行", code: "92990100MA9300129D",
            recipient: "杜某", place: "碧溪县南街9号", goods: "涉案茶叶礼盒98盒", yuan: 29_400),
        Line(
            title: "销售以不合格产品冒充合格产品的插座", conduct: "销售以不合格冒充合格的插座", party: "云州市明达五金店", code: "92990100MA9300233H",
            recipient: "秦某", place: "云州市建材路15号", goods: "涉案插座600只", yuan: 18_600,
            law: .quality),
        Line(
            title: "销售假冒“九峰醇”注册商标的白酒", conduct: "在仓库囤积并销售假冒“九峰醇”白酒", party: "云州市鸿泰商贸有限公司", code: "91990100MA9300348T",
            recipient: "邵某", place: "云州市北郊仓储区7号", goods: "涉案白酒300瓶", yuan: 149_400),
    ]

    /// Amounts beyond the criminal line.
    static let serious: [Line] = [
        Line(
            title: "销售假冒“九峰醇”注册商标的白酒", conduct: "自外省购入假冒“九峰醇”白酒后批发销售", party: "云州市聚鑫酒类经营部", code: "92990100MA9209915U",
            recipient: "曹某", place: "云州市物流园B12", goods: "涉案白酒380箱", yuan: 342_000),
        Line(
            title: "销售假冒“北辰星”注册商标的手表", conduct: "通过网店销售假冒“北辰星”机械表", party: "云州市臻时钟表店", code: "92990100MA92236452",
            recipient: "彭某", place: "云州市金街101号", goods: "涉案手表220块", yuan: 186_500),
        Line(
            title: "销售假冒“Velora”注册商标的化妆品", conduct: "组织代理层层销售假冒“Velora”化妆品", party: "云州市芳华贸易有限公司",
            code: "91990100MA92373772",
            recipient: "曾某", place: "云州市滨江路9号", goods: "涉案化妆品5200件", yuan: 268_000),
    ]
}
