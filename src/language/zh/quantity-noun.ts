import type { PhraseTable } from '../../text/phrases.ts';
import type { CountedWord } from '../quantity-rules.ts';

/** Nouns of agreements, meetings and states. */
const AFFAIRS =
  '国家和地区 成员国 缔约方 缔约国 合作伙伴 伙伴国 协议 协定 条约 公约 合同 意向书 谅解备忘录 备忘录 文件 ' +
  '文本 声明 宣言 公报 决议 倡议 成果 成果清单 计划 方案 规划 措施 举措 建议 意见 共识 原则 条款 议题 任务 目标 指标 ' +
  '项目 工程 机制 平台 论坛 会议 会谈 会晤 活动 展览 展会 访问 磋商 谈判 领域 问题 政策 法规 法律 标准 制度 ' +
  '奖项 奖牌 金牌 银牌 铜牌 世界纪录 议席 席位 选票 赞成票 反对票';
/** Nouns of persons. */
const PERSONS =
  '人员 代表 代表团 领导人 国家元首 政府首脑 元首 首脑 外长 部长 官员 外交官 大使 议员 委员 成员 专家 学者 记者 ' +
  '学生 留学生 教师 员工 职工 工人 士兵 官兵 军人 士官 平民 居民 难民 灾民 儿童 妇女 老人 公民 船员 航天员 运动员 ' +
  '选手 志愿者 游客 旅客 乘客 观众 嘉宾 客商 采购商 参展商 企业家 消费者 患者 病人 伤员 人质 遇难者 武装分子 ' +
  '嫌疑人 候选人 选民 毕业生 农民 民众 群众 侨胞 公务员 医生 护士 维和人员';
/** Nouns of undertakings, places and things. */
const THINGS =
  '企业 公司 机构 银行 工厂 学校 大学 医院 诊所 商店 酒店 组织 协会 城市 省份 村庄 乡镇 社区 口岸 港口 ' +
  '机场 车站 站点 电站 核电站 基地 中心 实验室 园区 自贸试验区 试验区 航线 航班 铁路 公路 桥梁 隧道 管道 线路 班列 ' +
  '列车 车辆 汽车 卡车 新能源汽车 船只 船舶 军舰 舰艇 舰船 渔船 货船 飞机 战机 客机 直升机 无人机 导弹 火箭 卫星 ' +
  '坦克 装甲车 武器 岗位 就业岗位 产品 商品 品牌 技术 专利 论文 作品 影片 图书 展品 展位 案例 案件 病例 事故 事件 ' +
  '家庭 住房 房屋 建筑 机组 风电机组 设备 系统 大熊猫 动物 物种 树木';

/** Nouns that also stand before others: only after 个, or right after the number. */
const PLACES = '国家 地区 人 省 州 市 县 村'.split(' ');
/** Words that begin like a noun above and are none, or are another. */
const NONE =
  '市场 市民 市区 人口 人工 人才 人士 人文 人道 人民 人类 人次 省级 县级 县城 县市 村级 村民 村落 居民点 城市群 国家级'.split(
    ' ',
  );

const rows: readonly CountedWord[] = [
  ...[AFFAIRS, PERSONS, THINGS]
    .join(' ')
    .split(' ')
    .map((noun): CountedWord => ({ noun, phrases: [noun] })),
  ...PLACES.map((noun): CountedWord => ({ noun, only: '个', phrases: [noun] })),
  ...NONE.map((noun): CountedWord => ({ noun, none: true, phrases: [noun] })),
];

/** Nouns that reports of summits, trade and diplomacy count. */
export const ZH_COUNTED: PhraseTable<CountedWord> = { name: 'quantity.counted', rows };
