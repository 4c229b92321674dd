// Made from spec/ppdai by `npm run generate`. Do not edit.

import { withMethods } from '../../src/client/methods.ts'
import type { Scheme } from '../../src/client/middleware.ts'
import { createPpdaiCore, type PpdaiClientOptions } from './connect.ts'
import { contract } from './contract.ts'
import { createPpdaiSigner, type PpdaiKeyOptions } from './signer.ts'
import type { Client } from 'openapi-fetch'
import type { UserCallOptions as CallOptions } from '../../src/client/call.ts'
import type { Outcome, Next } from '../../src/client/pending.ts'
import type {
  paths,
  AccountExistsRequest,
  AccountExistsResponse,
  AutoLoginRequest,
  AutoLoginResponse,
  BuyDebtRequest,
  BuyDebtResponse,
  CheckAdvertiseRequest,
  CheckAdvertiseResponse,
  ExchangeAuthorizationCodeRequest,
  ExchangeAuthorizationCodeResponse,
  GetBalanceRequest,
  GetBalanceResponse,
  GetBidResultRequest,
  GetBidResultResponse,
  GetDebtOrderRequest,
  GetDebtOrderResponse,
  GetDebtsRequest,
  GetDebtsResponse,
  GetListingBidsRequest,
  GetListingBidsResponse,
  GetListingStatusesRequest,
  GetListingStatusesResponse,
  GetListingsRequest,
  GetListingsResponse,
  GetRepaymentsRequest,
  GetRepaymentsResponse,
  GetUserInfoRequest,
  GetUserInfoResponse,
  GetUserNameByOpenIdRequest,
  GetUserNameByOpenIdResponse,
  GetUserRiskTypeRequest,
  GetUserRiskTypeResponse,
  ListBidProductsRequest,
  ListBidProductsResponse,
  ListBidsRequest,
  ListBidsResponse,
  ListDebtProductsRequest,
  ListDebtProductsResponse,
  ListDebtsByLevelRequest,
  ListDebtsByLevelResponse,
  ListDebtsRequest,
  ListDebtsResponse,
  ListInvestmentFeesRequest,
  ListInvestmentFeesResponse,
  ListLenderBidsRequest,
  ListLenderBidsResponse,
  ListLoansRequest,
  ListLoansResponse,
  PlaceBidRequest,
  PlaceBidResponse,
  PostListingRequest,
  PostListingResponse,
  RefreshAccessTokenRequest,
  RefreshAccessTokenResponse,
  RegisterAccountRequest,
  RegisterAccountResponse,
  RegisterBySmsCodeRequest,
  RegisterBySmsCodeResponse,
  SaveAdvertiseRequest,
  SaveAdvertiseResponse,
  SendSmsAuthCodeRequest,
  SendSmsAuthCodeResponse,
  SendSmsRegisterCodeRequest,
  SendSmsRegisterCodeResponse,
  SmsAuthCodeLoginRequest,
  SmsAuthCodeLoginResponse,
  SubmitBidRequest,
  SubmitBidResponse,
  SubmitDebtPurchaseRequest,
  SubmitDebtPurchaseResponse,
  UserInfoAddRequest,
  UserInfoAddResponse,
} from './types.ts'

export type { CallOptions }

/** The operations of PPDAI Open Platform (拍拍贷开放平台). Each resolves to the response or throws. */
export interface PpdaiOperations {
  /**
   * Trade the code of a login for tokens.
   *
   * Grade: sdk (Official SDKs in Java, C#, PHP and Python (2018-07-12), code exchange, all four SDKs).
   *
   * Retry: never.
   * @throws RejectedError
   */
  exchangeAuthorizationCode(
    parameters: ExchangeAuthorizationCodeRequest,
    options?: CallOptions,
  ): Promise<ExchangeAuthorizationCodeResponse>

  /**
   * Get a new access token.
   *
   * Grade: sdk (Official SDKs in Java, C#, PHP and Python (2018-07-12), token refresh, all four SDKs).
   *
   * Retry: safe.
   * @throws RejectedError
   */
  refreshAccessToken(
    parameters: RefreshAccessTokenRequest,
    options?: CallOptions,
  ): Promise<RefreshAccessTokenResponse>

  /**
   * Send the login one-time password by SMS.
   *
   * Grade: documented (PPDAI API Reference (2017-02-28), AuthService.SendSMSAuthCode).
   *
   * Retry: never.
   * @throws RejectedError -1 InternalError, -100001101 DeviceFPEmpty, -100001102 MobileEmpty, -100001201 MobileNotBound, -100001202 SmsTooSoon, -100001203 SmsTooMany, -100001204 SmsFailed, -100001205 AccountClosed
   */
  sendSmsAuthCode(parameters: SendSmsAuthCodeRequest, options?: CallOptions): Promise<SendSmsAuthCodeResponse>

  /**
   * Log a user in with the password of an SMS.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@authlogin.md, SMSAuthCodeLogin).
   *
   * Retry: never.
   * @throws RejectedError -1 InternalError, -100002101 LoginDeviceFPEmpty, -100002102 LoginMobileEmpty, -100002103 LoginPasswordEmpty, -100002201 LoginCodeEmpty, -100002202 LoginPasswordWrong, -100002301 LoginMobileUnknown, -100002401 LoginPlatformWrong, -100002402 LoginAuthorisationFailed
   */
  smsAuthCodeLogin(
    parameters: SmsAuthCodeLoginRequest,
    options?: CallOptions,
  ): Promise<SmsAuthCodeLoginResponse>

  /**
   * Get a token that logs the user in at the web site.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@authlogin.md, AutoLogin).
   *
   * Retry: never.
   * @throws RejectedError -1 InternalError, -1001 SystemError, -100006301 AutoLoginUserUnknown
   */
  autoLogin(parameters: AutoLoginRequest, options?: CallOptions): Promise<AutoLoginResponse>

  /**
   * Get the user name behind an OpenID.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@openapi.md, QueryUserNameByOpenID).
   *
   * Retry: safe.
   * @throws RejectedError -1 InternalError, -100007101 OpenIdEmpty, -100007302 OpenIdUnknown
   */
  getUserNameByOpenId(
    parameters: GetUserNameByOpenIdRequest,
    options?: CallOptions,
  ): Promise<GetUserNameByOpenIdResponse>

  /**
   * Ask whether an account exists.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@register.md, AccountExist).
   *
   * Retry: safe.
   * @throws RejectedError -1 InternalError
   */
  accountExists(parameters: AccountExistsRequest, options?: CallOptions): Promise<AccountExistsResponse>

  /**
   * Register a user with a phone number or an email address.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@register.md, Register).
   *
   * Retry: never.
   * @throws RejectedError -1 InternalError, -100003101 RegisterContactEmpty, -100003102 RegisterRoleBad, -100003201 RegisterRoleWrong, -100003202 RegisterUserNameEmpty, -100003203 RegisterUserNameBad, -100003204 RegisterUserNameTaken, -100003205 RegisterMobileBad, -100003206 RegisterMobileTaken, -100003301 RegisterAppIdBad, -100003302 RegisterUserBad, -100003303 RegisterBindingFailed, -100003304 RegisterLoginFailed, -100003401 RegisterEmailBad, -100003402 RegisterEmailTaken
   */
  registerAccount(parameters: RegisterAccountRequest, options?: CallOptions): Promise<RegisterAccountResponse>

  /**
   * Send the registration code by SMS.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@register.md, SendSMSRegisterCode).
   *
   * Retry: never.
   * @throws RejectedError -1 InternalError, -100004101 RegisterCodeDeviceFPEmpty, -100004102 RegisterCodeMobileEmpty, -100004201 RegisterCodeTooSoon, -100004202 RegisterCodeTooMany, -100004203 RegisterCodeFailed, -100004301 RegisterCodeMobileBound
   */
  sendSmsRegisterCode(
    parameters: SendSmsRegisterCodeRequest,
    options?: CallOptions,
  ): Promise<SendSmsRegisterCodeResponse>

  /**
   * Register a user with the code of an SMS.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _useraccount@register.md, SMSCodeRegister).
   *
   * Retry: never.
   * @throws RejectedError -1 InternalError, -100005101 SmsRegisterDeviceFPEmpty, -100005102 SmsRegisterCodeEmpty, -100005103 SmsRegisterMobileEmpty, -100005104 SmsRegisterRoleBad, -100005201 SmsRegisterCodeWrong, -100005202 SmsRegisterCodeTooOften, -100005301 SmsRegisterFailed, -100005302 SmsRegisterPlatformWrong, -100005303 SmsRegisterAuthorisationFailed
   */
  registerBySmsCode(
    parameters: RegisterBySmsCodeRequest,
    options?: CallOptions,
  ): Promise<RegisterBySmsCodeResponse>

  /**
   * Add a CPS user's information.
   *
   * Grade: documented (PPDAI API Reference (2017-02-28), BdRegService.UserInfoAdd).
   *
   * Retry: never.
   * @throws RejectedError 1 Failed, -1 InternalError
   */
  userInfoAdd(parameters: UserInfoAddRequest, options?: CallOptions): Promise<UserInfoAddResponse>

  /**
   * Get the balances of the user.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _fund.md, QueryBalance).
   *
   * Retry: safe.
   * @throws RejectedError -1 BalanceException
   */
  getBalance(parameters: GetBalanceRequest, options?: CallOptions): Promise<GetBalanceResponse>

  /**
   * List the loans that are open for bids.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _loan@LoanInfo.md, LoanList).
   *
   * Retry: safe.
   * At most 600 calls a minute (observed).
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  listLoans(parameters: ListLoansRequest, options?: CallOptions): Promise<ListLoansResponse>

  /**
   * Get the details of up to ten loans.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _loan@LoanInfo.md, BatchListingInfos).
   *
   * Retry: safe.
   * At most 500 calls a minute (observed).
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  getListings(parameters: GetListingsRequest, options?: CallOptions): Promise<GetListingsResponse>

  /**
   * Get the status of up to twenty loans.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _loan@LoanInfo.md, BatchListingStatusInfos).
   *
   * Retry: safe.
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  getListingStatuses(
    parameters: GetListingStatusesRequest,
    options?: CallOptions,
  ): Promise<GetListingStatusesResponse>

  /**
   * Get the bids on up to five loans.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _loan@LoanInfo.md, BatchListingBidInfos).
   *
   * Retry: safe.
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  getListingBids(parameters: GetListingBidsRequest, options?: CallOptions): Promise<GetListingBidsResponse>

  /**
   * Bid on a loan.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _loan@Bid.md, Bidding).
   *
   * Retry: first ask {@link listBids} for the outcome.
   * At most 2500 calls a minute (observed).
   * @throws RejectedError -1 BidException, 1001 BidUserNumberBad, 1002 BidUserUnknown, 2001 BidListingBad, 2002 BidListingUnknown, 3001 BidAmountBad, 3002 BidTotalTooHigh, 3003 BidShareTooHigh, 3004 BidOnOwnListing, 3005 BidListingFull, 4001 BidBalanceLow
   */
  placeBid(parameters: PlaceBidRequest, options?: CallOptions): Promise<PlaceBidResponse>

  /**
   * List the user's own bids.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _loan@Bid.md, BidList).
   *
   * Retry: safe.
   * @throws RejectedError -1 BidListFailed
   */
  listBids(parameters: ListBidsRequest, options?: CallOptions): Promise<ListBidsResponse>

  /**
   * List the latest bids of other lenders.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _loan@Bid.md, BatchLenderBidList).
   *
   * Retry: safe.
   * @throws RejectedError -1 LenderBidsFailed
   */
  listLenderBids(parameters: ListLenderBidsRequest, options?: CallOptions): Promise<ListLenderBidsResponse>

  /**
   * See how a loan of the user is repaid.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), FetchLenderRepayment, code of six clients, one with a live response).
   *
   * @experimental Unconfirmed: No public page describes this call. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * At most 60 calls a minute (observed).
   * @throws RejectedError 0 RepaymentsFailed, -1 RepaymentsException
   */
  getRepayments(parameters: GetRepaymentsRequest, options?: CallOptions): Promise<GetRepaymentsResponse>

  /**
   * List the debts for sale.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _loan@LoanInfo.md, DebtList).
   *
   * Retry: safe.
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  listDebts(parameters: ListDebtsRequest, options?: CallOptions): Promise<ListDebtsResponse>

  /**
   * List the debts for sale by grade.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), DebtListNew, code of four clients, one with live responses).
   *
   * @experimental Unconfirmed: No public page describes this call. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * At most 50 calls a minute (observed).
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  listDebtsByLevel(
    parameters: ListDebtsByLevelRequest,
    options?: CallOptions,
  ): Promise<ListDebtsByLevelResponse>

  /**
   * Get the details of up to twenty debts.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _loan@LoanInfo.md, BatchDebtInfos).
   *
   * Retry: safe.
   * At most 400 calls a minute (observed).
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  getDebts(parameters: GetDebtsRequest, options?: CallOptions): Promise<GetDebtsResponse>

  /**
   * Buy a debt.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _loan@Bid.md, BuyDebt).
   *
   * Retry: never.
   * @throws RejectedError -1 DebtNotBought
   */
  buyDebt(parameters: BuyDebtRequest, options?: CallOptions): Promise<BuyDebtResponse>

  /**
   * File a loan application for a CPS borrower.
   *
   * Grade: published (PPDAI API documentation, branch ppdai (2017-03-10), _gps.md, RegAfterPostListing).
   *
   * Retry: never.
   * In progress with -100: no operation returns the outcome.
   * @throws RejectedError 0 ListingError, -1 ListingException
   */
  postListing(parameters: PostListingRequest, options?: CallOptions): Promise<Outcome<PostListingResponse>>

  /**
   * Submit a bid on a loan.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), bid, code of seven clients, pasted live responses).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: first ask {@link getBidResult} for the outcome.
   * In progress with 9999: {@link getBidResult} returns the outcome.
   * @throws RejectedError 1002 SubmitUserUnknown, 3002 SubmitTotalTooHigh, 3003 SubmitShareTooHigh, 3005 SubmitListingFull, 4001 SubmitBalanceLow, 5001 SubmitRiskTest, 6001 SubmitListingTaken
   */
  submitBid(
    parameters: SubmitBidRequest,
    options?: CallOptions,
  ): Promise<Outcome<SubmitBidResponse, Next<'getBidResult', GetBidResultRequest>>>

  /**
   * Ask what became of a bid.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), queryBid, code of four clients, one live response).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * In progress with 2: {@link getBidResult} returns the outcome.
   * @throws RejectedError
   */
  getBidResult(
    parameters: GetBidResultRequest,
    options?: CallOptions,
  ): Promise<Outcome<GetBidResultResponse, Next<'getBidResult', GetBidResultRequest>>>

  /**
   * Get the risk type of the user.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), queryUserRiskType, code of two clients).
   *
   * @experimental Unconfirmed: The whole response, its codes included. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError
   */
  getUserRiskType(parameters: GetUserRiskTypeRequest, options?: CallOptions): Promise<GetUserRiskTypeResponse>

  /**
   * Submit the purchase of a debt.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), buy, code of three clients).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: first ask {@link getDebtOrder} for the outcome.
   * In progress with 1001: {@link getDebtOrder} returns the outcome.
   * @throws RejectedError
   */
  submitDebtPurchase(
    parameters: SubmitDebtPurchaseRequest,
    options?: CallOptions,
  ): Promise<Outcome<SubmitDebtPurchaseResponse, Next<'getDebtOrder', GetDebtOrderRequest>>>

  /**
   * Ask what became of a debt purchase.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), queryOrder, code of one client).
   *
   * @experimental Unconfirmed: All except the fields that one client reads. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * In progress with 1001: {@link getDebtOrder} returns the outcome.
   * @throws RejectedError
   */
  getDebtOrder(
    parameters: GetDebtOrderRequest,
    options?: CallOptions,
  ): Promise<Outcome<GetDebtOrderResponse, Next<'getDebtOrder', GetDebtOrderRequest>>>

  /**
   * Report a click on an advertisement.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), SaveAdvertise, code of two advertising clients).
   *
   * @experimental Unconfirmed: No public page describes this call. Refused at a real server until its path is given in `paths`.
   *
   * Retry: never.
   * @throws RejectedError
   */
  saveAdvertise(parameters: SaveAdvertiseRequest, options?: CallOptions): Promise<SaveAdvertiseResponse>

  /**
   * Ask whether devices are new.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), CheckAdvertise, code of one advertising client).
   *
   * @experimental Unconfirmed: No public page describes this call. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError
   */
  checkAdvertise(parameters: CheckAdvertiseRequest, options?: CallOptions): Promise<CheckAdvertiseResponse>

  /**
   * List the fees charged for investing.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), charge/volume/list, code of three clients).
   *
   * @experimental Unconfirmed: The whole response, its codes included. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError
   */
  listInvestmentFees(
    parameters: ListInvestmentFeesRequest,
    options?: CallOptions,
  ): Promise<ListInvestmentFeesResponse>

  /**
   * Get details of the user.
   *
   * Grade: sdk (Official SDKs in Java, C#, PHP and Python (2018-07-12), BizTest and README of the Java SDK, AutoLogin.QueryUserInfo).
   *
   * @experimental Unconfirmed: The whole response, its codes included. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError
   */
  getUserInfo(parameters: GetUserInfoRequest, options?: CallOptions): Promise<GetUserInfoResponse>

  /**
   * List the loans that are open for bids, old call.
   *
   * Grade: sdk (Official SDKs in Java, C#, PHP and Python (2018-07-12), models and samples of the Java and C# SDKs, BidproductlistService.LoanList).
   *
   * Retry: safe.
   * @throws RejectedError
   */
  listBidProducts(parameters: ListBidProductsRequest, options?: CallOptions): Promise<ListBidProductsResponse>

  /**
   * List the debts for sale, old call.
   *
   * Grade: sdk (Official SDKs in Java, C#, PHP and Python (2018-07-12), README and sample of the PHP SDK, BidproductlistService.LoanDebtList).
   *
   * Retry: safe.
   * @throws RejectedError
   */
  listDebtProducts(
    parameters: ListDebtProductsRequest,
    options?: CallOptions,
  ): Promise<ListDebtProductsResponse>

  /**
   * List the loans that are open for bids, second generation.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), loanList, code of eight clients).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * At most 600 calls a minute (observed).
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  listLoansViaOpenApi(parameters: ListLoansRequest, options?: CallOptions): Promise<ListLoansResponse>

  /**
   * Get the details of up to ten loans, second generation.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), batchListingInfo, code of seven clients).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * At most 500 calls a minute (observed).
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  getListingsViaOpenApi(parameters: GetListingsRequest, options?: CallOptions): Promise<GetListingsResponse>

  /**
   * Get the status of up to twenty loans, second generation.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), batchListingStatusInfo, code of two clients).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  getListingStatusesViaOpenApi(
    parameters: GetListingStatusesRequest,
    options?: CallOptions,
  ): Promise<GetListingStatusesResponse>

  /**
   * List the user's own bids, second generation.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), bidList, code of two clients).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError -1 BidListFailed
   */
  listBidsViaOpenApi(parameters: ListBidsRequest, options?: CallOptions): Promise<ListBidsResponse>

  /**
   * List the latest bids of other lenders, second generation.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), batchLenderBidList, code of one client).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError -1 LenderBidsFailed
   */
  listLenderBidsViaOpenApi(
    parameters: ListLenderBidsRequest,
    options?: CallOptions,
  ): Promise<ListLenderBidsResponse>

  /**
   * Get the bids on up to five loans, second generation.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), batchListingBidInfos, code of one client).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  getListingBidsViaOpenApi(
    parameters: GetListingBidsRequest,
    options?: CallOptions,
  ): Promise<GetListingBidsResponse>

  /**
   * List the debts for sale by grade, second generation.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), buyList, code of four clients).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * At most 50 calls a minute (observed).
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  listDebtsViaOpenApi(
    parameters: ListDebtsByLevelRequest,
    options?: CallOptions,
  ): Promise<ListDebtsByLevelResponse>

  /**
   * Get the details of up to twenty debts, second generation.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), batchDebtInfo, code of three clients).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * At most 400 calls a minute (observed).
   * @throws RejectedError 0 ListFailed, -1 ListException
   */
  getDebtsViaOpenApi(parameters: GetDebtsRequest, options?: CallOptions): Promise<GetDebtsResponse>

  /**
   * See how a loan of the user is repaid, second generation.
   *
   * Grade: observed (Public third-party clients of the live platform (2017 to 2019), fetchLenderRepayment, code of three clients).
   *
   * @experimental Unconfirmed: No public page describes this call; path and shape are those of working programs. Refused at a real server until its path is given in `paths`.
   *
   * Retry: safe.
   * At most 60 calls a minute (observed).
   * @throws RejectedError 0 RepaymentsFailed, -1 RepaymentsException
   */
  getRepaymentsViaOpenApi(
    parameters: GetRepaymentsRequest,
    options?: CallOptions,
  ): Promise<GetRepaymentsResponse>
}

export type PpdaiHttp = Client<paths, 'application/json'>

export type { PpdaiClientOptions }

/** One method per operation, and an openapi-fetch client that is signed the same way. */
export type PpdaiClient = PpdaiOperations & { readonly http: PpdaiHttp }

/**
 * A client of PPDAI Open Platform (拍拍贷开放平台).
 *
 *     const ppdai = createPpdaiClient({ appId, privateKey })
 *     await ppdai.sendSmsAuthCode({ Mobile, DeviceFP })
 *
 * @throws ConfigurationError when an option, the key or the server is not usable
 */
export const createPpdaiClient = (options: PpdaiClientOptions): PpdaiClient =>
  withMethods<PpdaiClient>(createPpdaiCore(options), contract.operations, options.paths)

/** @throws ConfigurationError when appId or privateKey is not usable */
export const ppdaiScheme = (options: PpdaiKeyOptions): Scheme => ({
  contract,
  signer: createPpdaiSigner(options),
})
